package isnad.app.web.page;

import isnad.app.web.Address;
import isnad.app.web.picture.Strip;
import isnad.app.web.picture.Window;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The strip under a picture on which a window of time is chosen, and the steps that lead to other
/// windows.
///
/// @param strip how much is told of each part of the whole time
/// @param chosen the window; absent where all is shown
public record TimeBar(Strip strip, @Nullable Window chosen, Address address) {
  private static final int MOST_YEARS = 20;
  private static final long YEAR = 365;
  private static final double STEP = 0.5;
  private static final double NEARER = 0.5;
  private static final double FARTHER = 2;

  /// Absent where nothing is dated.
  ///
  /// @param strip of all that fits every filter but the window
  /// @param from the first day asked for, where one is
  /// @param to the last one
  static @Nullable TimeBar of(
      @Nullable Strip strip, @Nullable LocalDate from, @Nullable LocalDate to, Address address) {
    if (strip == null) {
      return null;
    }
    var whole = strip.whole();
    var chosen =
        from == null && to == null
            ? null
            : Window.between(
                Objects.requireNonNullElse(from, whole.from()),
                Objects.requireNonNullElse(to, whole.to()));
    return new TimeBar(strip, chosen, address);
  }

  /// The same, opened where most is told.
  TimeBar usual() {
    var usual = strip.usual();
    return usual.equals(strip.whole()) ? this : new TimeBar(strip, usual, address);
  }

  public Window window() {
    return chosen == null ? strip.whole() : chosen;
  }

  /// What the slider moves through time: the window, or where all is shown the last year of it.
  public Window slid() {
    var whole = strip.whole();
    var days = Math.min(YEAR, Math.max(1, whole.days() / 3));
    return chosen == null ? Window.between(whole.to().minusDays(days - 1), whole.to()) : chosen;
  }

  /// The same page with another window.
  public String at(Window window) {
    return address
        .without("span")
        .only("from", window.from().toString())
        .only("to", window.to().toString())
        .toString();
  }

  public String earlier() {
    return at(window().moved(-STEP));
  }

  public String later() {
    return at(window().moved(STEP));
  }

  public String nearer() {
    return at(window().scaled(NEARER));
  }

  public String farther() {
    return at(window().scaled(FARTHER));
  }

  /// The same page with all that there is.
  public String all() {
    var all = address.without("from").without("to");
    return (strip.usual().equals(strip.whole()) ? all : all.only("span", "all")).toString();
  }

  /// The years of which something is told, or the decades where they are many; each a window.
  public List<Window> years() {
    var years =
        strip.columns().stream()
            .flatMap(column -> Stream.of(column.days().from(), column.days().to()))
            .map(LocalDate::getYear)
            .distinct()
            .toList();
    var length = years.size() > MOST_YEARS ? 10 : 1;
    return years.stream()
        .map(year -> year - Math.floorMod(year, length))
        .distinct()
        .map(year ->
            Window.between(LocalDate.of(year, 1, 1), LocalDate.of(year + length - 1, 12, 31)))
        .toList();
  }

  /// The years of a window, where it is some.
  public static String said(Window years) {
    var from = years.from().getYear();
    var to = years.to().getYear();
    return from == to ? String.valueOf(from) : from + "\u2013" + to;
  }

  /// What a form must carry beside its two days.
  public Map<String, List<String>> rest() {
    return address.without("from").without("to").query();
  }

  /// How tall a column is, in per cent of the strip.
  public double tall(int events) {
    return strip.most() == 0 ? 0 : Math.max(8, 100.0 * events / strip.most());
  }
}
