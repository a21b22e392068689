package isnad.app.web.picture;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The days that a picture shows, both ends included.
public record Window(LocalDate from, LocalDate to) {
  private static final int SHORTEST = 3;
  private static final double MOST = 0.85;
  private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

  public Window {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(to + " is before " + from);
    }
  }

  /// The two days in whatever order, kept within four-digit years.
  public static Window between(LocalDate one, LocalDate other) {
    var from = one.isBefore(other) ? one : other;
    var to = one.isBefore(other) ? other : one;
    return new Window(bounded(from), bounded(to));
  }

  private static LocalDate bounded(LocalDate day) {
    return day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
  }

  /// Whole years that hold every one of the stretches; absent where none is dated.
  public static @Nullable Window of(Collection<Stretch> stretches) {
    var all =
        stretches.stream()
            .flatMap(stretch -> Stream.<@Nullable LocalDate>of(stretch.first(), stretch.last()))
            .filter(Objects::nonNull)
            .sorted()
            .toList();
    return all.isEmpty()
        ? null
        : between(
            Year.from(all.getFirst()).atDay(1),
            Year.from(all.getLast()).atMonth(12).atEndOfMonth());
  }

  /// The fewest whole years that hold most of them; absent where none is dated. One event told of a
  /// hundred years ago leaves no room for those of today.
  static @Nullable Window most(Collection<Stretch> stretches) {
    var years =
        stretches.stream()
            .map(Stretch::middle)
            .filter(Objects::nonNull)
            .map(LocalDate::getYear)
            .sorted()
            .toList();
    var held = (int) Math.ceil(years.size() * MOST);
    Window shortest = null;
    for (var i = 0; i + held <= years.size() && held > 0; i++) {
      var window =
          between(LocalDate.of(years.get(i), 1, 1), LocalDate.of(years.get(i + held - 1), 12, 31));
      shortest = shortest == null || window.days() <= shortest.days() ? window : shortest;
    }
    return shortest;
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /// Where the day begins, in per cent of the window; below 0 or above 100 outside of it.
  public double at(LocalDate day) {
    return 100.0 * ChronoUnit.DAYS.between(from, day) / days();
  }

  /// The day at so many per cent of the window.
  public LocalDate day(double percent) {
    return from.plusDays((long) Math.floor(percent * days() / 100));
  }

  /// Whether any day of the stretch may lie within; nothing undated does.
  public boolean meets(Stretch stretch) {
    var first = stretch.first();
    var last = stretch.last();
    return stretch.dated()
        && (first == null || !first.isAfter(to))
        && (last == null || !last.isBefore(from));
  }

  /// Moved by a part of its own length: 0.5 is half a window later.
  public Window moved(double part) {
    var days = Math.round(part * days());
    return between(from.plusDays(days), to.plusDays(days));
  }

  /// As much longer round its middle; below 1 shorter, but never under three days.
  public Window scaled(double factor) {
    var days = Math.max(SHORTEST, Math.round(days() * factor));
    var more = days - days();
    var start = from.minusDays(Math.floorDiv(more, 2));
    return between(start, start.plusDays(days - 1));
  }
}
