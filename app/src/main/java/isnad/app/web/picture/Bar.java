package isnad.app.web.picture;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A sign in its place on a timeline.
///
/// @param start where it may begin, in per cent; cut off at the window's edge
/// @param end where it may end
/// @param sureStart where it surely goes on; with `sureEnd` not behind it nothing is sure
/// @param label on which side its words stand
public record Bar(
    Sign sign, double start, double end, double sureStart, double sureEnd, Label label, int row) {
  /// Of the width a sign takes, on a narrow page too.
  private static final double WIDTH = 2.2;

  /// How many signs can stand side by side.
  static final int MOST_IN_ROW = (int) (100 / WIDTH) + 2;

  /// Of the width one letter takes, on a usual page.
  private static final double LETTER = 0.82;

  private static final int LONGEST = 44;

  /// Where the words stand.
  public enum Label {
    NONE,
    AFTER,
    BEFORE
  }

  static Bar of(Sign sign, Window window, boolean labelled) {
    var stretch = sign.stretch();
    var start = place(stretch.first(), window, 0);
    var end = end(stretch.last(), window, 100);
    var sureStart = place(stretch.sureFrom(), window, start);
    var sureEnd = end(stretch.sureTo(), window, stretch.sureFrom() == null ? start : end);
    var bar =
        switch (stretch.kind()) {
          case LASTING ->
              new Bar(
                  sign,
                  start,
                  end,
                  sureStart,
                  stretch.sureTo() == null ? start : sureEnd,
                  Label.NONE,
                  0);
          case SINCE -> new Bar(sign, start, 100, sureStart, 100, Label.NONE, 0);
          case UNTIL -> new Bar(sign, 0, end, 0, end(stretch.sureTo(), window, end), Label.NONE, 0);
          case DAY, WITHIN, UNDATED -> new Bar(sign, start, end, start, start, Label.NONE, 0);
        };
    return labelled ? bar.labelled() : bar;
  }

  private static double place(@Nullable LocalDate day, Window window, double unknown) {
    return day == null ? unknown : Math.clamp(window.at(day), 0, 100);
  }

  private static double end(@Nullable LocalDate day, Window window, double unknown) {
    return day == null ? unknown : Math.clamp(window.at(day.plusDays(1)), 0, 100);
  }

  Bar inRow(int row) {
    return new Bar(sign, start, end, sureStart, sureEnd, label, row);
  }

  private Bar labelled() {
    var wide = words().length() * LETTER + WIDTH;
    var side = Math.max(end, at() + WIDTH / 2) + wide <= 100 ? Label.AFTER : Label.BEFORE;
    var room = side == Label.AFTER || Math.min(start, at() - WIDTH / 2) - wide >= 0;
    return new Bar(sign, start, end, sureStart, sureEnd, room ? side : Label.NONE, row);
  }

  /// Where its sign stands: in the middle of the time that it may be, at the known end of what has
  /// one; where that lies outside of the window, in the middle of what is seen.
  public double at() {
    return switch (sign.stretch().kind()) {
      case DAY, WITHIN, LASTING, UNDATED -> (start + end) / 2;
      case SINCE -> start > 0 ? start : (start + end) / 2;
      case UNTIL -> end < 100 ? end : (start + end) / 2;
    };
  }

  /// Its title, cut between words where it is long.
  public String words() {
    var label = sign.label();
    if (label.length() <= LONGEST) {
      return label;
    }
    var cut = label.lastIndexOf(' ', LONGEST);
    return label.substring(0, cut < LONGEST / 2 ? LONGEST : cut) + "\u2026";
  }

  /// Where what is drawn of it begins, its words too.
  double from() {
    var drawn = Math.min(start, at() - WIDTH / 2);
    return label == Label.BEFORE ? drawn - words().length() * LETTER - WIDTH : drawn;
  }

  /// Where what is drawn of it ends.
  double to() {
    var drawn = Math.max(end, at() + WIDTH / 2);
    return label == Label.AFTER ? drawn + words().length() * LETTER + WIDTH : drawn;
  }
}
