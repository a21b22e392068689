package isnad.fuse.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Which reports have to do with one another: pairs that the judge lets join or deny, and pairs of
/// which an analyst spoke.
final class Links {
  private final Map<Telling, List<Edge>> edges = new IdentityHashMap<>();
  private final Map<Telling, List<Decided>> decided = new IdentityHashMap<>();

  void put(Edge edge) {
    remove(edge.first(), edge.second());
    at(edge.first()).add(edge);
    at(edge.second()).add(edge);
  }

  private List<Edge> at(Telling telling) {
    return edges.computeIfAbsent(telling, any -> new ArrayList<>(2));
  }

  boolean remove(Telling one, Telling other) {
    var linked = of(one).stream().filter(edge -> edge.otherThan(one) == other).findFirst();
    linked.ifPresent(edge -> {
      drop(one, edge);
      drop(other, edge);
    });
    return linked.isPresent();
  }

  private void drop(Telling telling, Edge edge) {
    at(telling).removeIf(other -> other == edge);
  }

  /// Those that were linked with it.
  List<Telling> remove(Telling telling) {
    var linked = Objects.requireNonNullElse(edges.remove(telling), List.<Edge>of());
    linked.forEach(edge -> drop(edge.otherThan(telling), edge));
    return linked.stream().map(edge -> edge.otherThan(telling)).toList();
  }

  List<Edge> of(Telling telling) {
    return edges.getOrDefault(telling, List.of());
  }

  /// Those between reports that both assert, or both deny.
  Stream<Edge> joining(Telling telling) {
    return of(telling).stream().filter(Edge::likewise);
  }

  void decide(List<Decided> decisions) {
    decided.clear();
    for (var one : decisions) {
      decided.computeIfAbsent(one.one(), any -> new ArrayList<>()).add(one);
      decided.computeIfAbsent(one.other(), any -> new ArrayList<>()).add(one);
    }
  }

  List<Decided> said(Telling telling) {
    return decided.getOrDefault(telling, List.of());
  }

  /// What analysts said of these, in the order of the ledger.
  List<Decided> said(Collection<Telling> tellings) {
    return decided.isEmpty()
        ? List.of()
        : tellings.stream()
            .flatMap(telling -> said(telling).stream())
            .distinct()
            .sorted(Comparator.comparingInt(Decided::number))
            .toList();
  }

  /// Whether an analyst parted the two.
  boolean parted(Edge edge) {
    return said(edge.first()).stream()
        .anyMatch(said -> !said.together() && said.otherThan(edge.first()) == edge.second());
  }

  /// All edges, each once.
  Stream<Edge> all() {
    return edges.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().filter(edge -> edge.first() == entry.getKey()));
  }
}
