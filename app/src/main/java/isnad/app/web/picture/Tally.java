package isnad.app.web.picture;

import isnad.app.export.Shape;
import java.util.Collection;

/// How many events of each shape.
public record Tally(int told, int contested, int denied) {
  public static Tally of(Collection<Sign> signs) {
    var counted = new int[Shape.values().length];
    signs.forEach(sign -> counted[sign.shape().ordinal()]++);
    return new Tally(
        counted[Shape.TOLD.ordinal()],
        counted[Shape.CONTESTED.ordinal()],
        counted[Shape.DENIED.ordinal()]);
  }

  public int all() {
    return told + contested + denied;
  }

  /// The shape of the whole: the one that most needs looking at.
  public Shape shape() {
    return contested > 0 ? Shape.CONTESTED : denied > 0 ? Shape.DENIED : Shape.TOLD;
  }
}
