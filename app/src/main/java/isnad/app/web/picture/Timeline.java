package isnad.app.web.picture;

import isnad.fuse.relation.Parties;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events along time, in lanes.
///
/// @param window the days that are shown; absent where nothing is dated
/// @param lanes those that hold something in the window
/// @param shown what may lie in the window, in order of time
/// @param undated what has no date, and so no place on the axis
/// @param outside how many dated events lie outside of the window
public record Timeline(
    @Nullable Window window, List<Lane> lanes, List<Sign> shown, List<Sign> undated, int outside) {
  public Timeline {
    lanes = List.copyOf(lanes);
    shown = List.copyOf(shown);
    undated = List.copyOf(undated);
  }

  /// @param signs in order of time
  /// @param window the days asked for; absent for all that there are
  public static Timeline of(
      List<Sign> signs, @Nullable Window window, Lanes.By by, Parties parties) {
    var dated = signs.stream().filter(sign -> sign.stretch().dated()).toList();
    var undated = signs.stream().filter(sign -> !sign.stretch().dated()).toList();
    var days = window == null ? Window.of(dated.stream().map(Sign::stretch).toList()) : window;
    if (days == null) {
      return new Timeline(null, List.of(), List.of(), undated, 0);
    }
    var lanes = new ArrayList<Lane>();
    Lanes.of(dated, by, parties)
        .forEach((subject, all) -> {
          var own = all.stream().filter(sign -> days.meets(sign.stretch())).toList();
          if (!own.isEmpty()) {
            lanes.add(Lane.of(subject, own, days));
          }
        });
    var shown = dated.stream().filter(sign -> days.meets(sign.stretch())).toList();
    return new Timeline(days, lanes, shown, undated, dated.size() - shown.size());
  }
}
