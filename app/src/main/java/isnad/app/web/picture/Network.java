package isnad.app.web.picture;

import isnad.model.ActorId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who has to do with whom in a window of time. Everybody keeps his place whatever window is looked
/// at: it is found once, from all that is told.
///
/// @param nodes the parties that are drawn, the busiest first
/// @param bonds between them in the window, the busiest first
/// @param left how many parties of the whole are not drawn
public record Network(List<Node> nodes, List<Bond> bonds, int left) {
  /// More than this is a hairball.
  private static final int MOST = 28;

  public Network {
    nodes = List.copyOf(nodes);
    bonds = List.copyOf(bonds);
  }

  /// A party and its place in per cent of width and height.
  ///
  /// @param events of the window that it has a part in, with another
  public record Node(ActorId party, double x, double y, int events) {}

  /// @param whole what binds parties at any time
  /// @param now what binds them in the window
  public static Network of(List<Bond> whole, List<Bond> now) {
    var busy = counts(whole);
    var drawn =
        busy.entrySet().stream()
            .sorted(
                Map.Entry.<ActorId, Integer>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(MOST)
            .map(Map.Entry::getKey)
            .toList();
    var places = Layout.of(drawn, whole.stream().filter(bond -> among(bond, drawn)).toList());
    var events = counts(now);
    var nodes =
        drawn.stream().map(party -> places.node(party, events.getOrDefault(party, 0))).toList();
    var bonds =
        now.stream()
            .filter(bond -> among(bond, drawn))
            .sorted(Comparator.comparing(bond -> -bond.signs().size()))
            .toList();
    return new Network(nodes, bonds, busy.size() - drawn.size());
  }

  private static boolean among(Bond bond, List<ActorId> parties) {
    return parties.contains(bond.one()) && parties.contains(bond.other());
  }

  /// In how many events each has to do with another.
  private static Map<ActorId, Integer> counts(List<Bond> bonds) {
    var counts = new TreeMap<ActorId, Integer>();
    for (var bond : bonds) {
      Stream.of(bond.one(), bond.other())
          .forEach(party -> counts.merge(party, bond.signs().size(), Integer::sum));
    }
    return counts;
  }

  /// Where a party stands; for those that are drawn.
  public Node node(ActorId party) {
    return nodes.stream().filter(node -> node.party().equals(party)).findFirst().orElseThrow();
  }
}
