package isnad.app.web.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much is told of each part of the whole time: what a window is brushed on.
///
/// @param columns from the first to the last day of all
/// @param most the tallest column
public record Strip(Window whole, List<Column> columns, int most) {
  private static final int COLUMNS = 96;

  public Strip {
    columns = List.copyOf(columns);
  }

  /// Absent where nothing is dated.
  public static @Nullable Strip of(List<Sign> signs) {
    var whole = Window.of(signs.stream().map(Sign::stretch).toList());
    if (whole == null) {
      return null;
    }
    var columns = Column.of(signs, whole, (int) Math.min(COLUMNS, whole.days()));
    return new Strip(
        whole, columns, columns.stream().mapToInt(column -> column.tally().all()).max().orElse(0));
  }
}
