package isnad.app.web.picture;

import isnad.app.export.Shape;
import java.util.Collection;

/// How many events of each shape.
public record Tally(int told, int contested, int denied) {
  public static Tally of(Collection<Sign> signs) {
    return new Tally(
        count(signs, Shape.TOLD), count(signs, Shape.CONTESTED), count(signs, Shape.DENIED));
  }

  private static int count(Collection<Sign> signs, Shape shape) {
    return (int) signs.stream().filter(sign -> sign.shape() == shape).count();
  }

  public int all() {
    return told + contested + denied;
  }

  /// The shape of the whole: the one that most needs looking at.
  public Shape shape() {
    return contested > 0 ? Shape.CONTESTED : denied > 0 ? Shape.DENIED : Shape.TOLD;
  }
}
