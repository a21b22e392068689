package isnad.app.web.picture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One lane of a timeline: its signs one by one where there is room for them, else how many there
/// are in each stretch of time.
///
/// @param rows how many lie above one another
/// @param bars its signs in the window, each in a row where it hides no other; none where they are
///   counted
/// @param columns how many there are, where they are counted
public record Lane(
    Lanes.Subject subject, Tally tally, int rows, List<Bar> bars, List<Column> columns) {
  /// What more rows would hold is counted instead.
  static final int MOST_ROWS = 6;

  private static final int COLUMNS = 48;

  public Lane {
    bars = List.copyOf(bars);
    columns = List.copyOf(columns);
  }

  /// @param signs those that may lie in the window
  static Lane of(Lanes.Subject subject, List<Sign> signs, Window window) {
    var tally = Tally.of(signs);
    if (signs.size() > MOST_ROWS * Bar.MOST_IN_ROW) {
      return new Lane(subject, tally, MOST_ROWS, List.of(), columns(signs, window));
    }
    for (var labelled : List.of(true, false)) {
      var bars = rows(signs.stream().map(sign -> Bar.of(sign, window, labelled)).toList());
      var rows = bars.stream().mapToInt(bar -> bar.row() + 1).max().orElse(0);
      if (rows <= MOST_ROWS && bars.size() == signs.size()) {
        return new Lane(subject, tally, rows, bars, List.of());
      }
    }
    return new Lane(subject, tally, MOST_ROWS, List.of(), columns(signs, window));
  }

  /// Each in the first row in which nothing stands in its way; stops where too many rows are
  /// needed.
  private static List<Bar> rows(List<Bar> bars) {
    var ends = new double[MOST_ROWS];
    Arrays.fill(ends, Double.NEGATIVE_INFINITY);
    var placed = new ArrayList<Bar>();
    var inOrder = new ArrayList<>(bars);
    inOrder.sort((a, b) -> Double.compare(a.from(), b.from()));
    for (var bar : inOrder) {
      var row = 0;
      while (row < MOST_ROWS && ends[row] > bar.from()) {
        row++;
      }
      if (row == MOST_ROWS) {
        return placed;
      }
      ends[row] = bar.to();
      placed.add(bar.inRow(row));
    }
    return placed;
  }

  private static List<Column> columns(List<Sign> signs, Window window) {
    return Column.of(signs, window, (int) Math.min(COLUMNS, window.days()));
  }
}
