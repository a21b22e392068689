package isnad.app.web.picture;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// How much is told of each part of the whole time: what a window is brushed on.
///
/// @param usual what is seen at first: the whole, or where most is told if that is far shorter
/// @param columns from the first to the last day of all
/// @param most the tallest column
public record Strip(Window whole, Window usual, List<Column> columns, int most) {
  private static final int COLUMNS = 96;

  public Strip {
    columns = List.copyOf(columns);
  }

  /// Absent where nothing is dated.
  public static @Nullable Strip of(List<Sign> signs) {
    var stretches = signs.stream().map(Sign::stretch).toList();
    var whole = Window.of(stretches);
    var most = Window.most(stretches);
    if (whole == null || most == null) {
      return null;
    }
    var columns = Column.of(signs, whole, (int) Math.min(COLUMNS, whole.days()));
    var tallest = columns.stream().mapToInt(column -> column.tally().all()).max().orElse(0);
    return new Strip(whole, most.days() * 2 > whole.days() ? whole : most, columns, tallest);
  }
}
