package isnad.app.web.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/// How many events have the middle of their time in some days, and where the column stands that
/// says so.
public record Column(Window days, double start, double width, Tally tally) {
  /// The columns that hold something, in order of time. What is told of no day in the window counts
  /// at its edge.
  ///
  /// @param parts into how many columns the window is cut
  static List<Column> of(List<Sign> signs, Window window, int parts) {
    var counted = new TreeMap<Integer, List<Sign>>();
    for (var sign : signs) {
      var middle = sign.stretch().middle();
      if (middle != null) {
        counted.computeIfAbsent(part(middle, window, parts), any -> new ArrayList<>()).add(sign);
      }
    }
    return counted.entrySet().stream()
        .map(entry -> of(entry.getKey(), parts, Tally.of(entry.getValue()), window))
        .toList();
  }

  private static int part(LocalDate day, Window window, int parts) {
    var at = Math.clamp(ChronoUnit.DAYS.between(window.from(), day), 0, window.days() - 1);
    return (int) (at * parts / window.days());
  }

  private static Column of(int part, int parts, Tally tally, Window window) {
    var from = window.from().plusDays(Math.ceilDiv(part * window.days(), (long) parts));
    var next = window.from().plusDays(Math.ceilDiv((part + 1) * window.days(), (long) parts));
    var width = 100.0 / parts;
    return new Column(new Window(from, next.minusDays(1)), part * width, width, tally);
  }
}
