package isnad.app.web.picture;

import isnad.model.ActorId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Which names of a network have room where it is drawn on a telephone.
public final class Labels {
  /// The drawing there, and a letter of its names, in pixels.
  private static final double WIDTH = 358;

  private static final double HEIGHT = 700;
  private static final double LETTER = 6;
  private static final double LINE = 15;
  private static final double BELOW = 20;

  private record Box(double from, double to, double top) {
    boolean covers(Box other) {
      return from < other.to && other.from < to && Math.abs(top - other.top) < LINE;
    }
  }

  private Labels() {}

  /// Those whose names would lie over a busier party's.
  ///
  /// @param nodes the busiest first
  public static Set<ActorId> crowded(List<Network.Node> nodes, Function<ActorId, String> name) {
    var placed = new ArrayList<Box>();
    var crowded = new HashSet<ActorId>();
    for (var node : nodes) {
      var box = box(node, name.apply(node.party()));
      if (placed.stream().anyMatch(box::covers)) {
        crowded.add(node.party());
      } else {
        placed.add(box);
      }
    }
    return crowded;
  }

  private static Box box(Network.Node node, String name) {
    var half = name.length() * LETTER / 2;
    var middle = node.x() / 100 * WIDTH;
    return new Box(middle - half, middle + half, node.y() / 100 * HEIGHT + BELOW);
  }
}
