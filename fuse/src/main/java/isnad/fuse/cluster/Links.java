package isnad.fuse.cluster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which reports have to do with one another: pairs that the judge lets join or deny, and pairs of
/// which an analyst spoke. What is connected is grouped by itself.
final class Links {
  private final Map<Telling, Map<Telling, Edge>> edges = new IdentityHashMap<>();
  private final Map<Telling, List<Decided>> decided = new IdentityHashMap<>();

  void put(Edge edge) {
    at(edge.first()).put(edge.second(), edge);
    at(edge.second()).put(edge.first(), edge);
  }

  private Map<Telling, Edge> at(Telling telling) {
    return edges.computeIfAbsent(telling, any -> new IdentityHashMap<>());
  }

  boolean remove(Telling one, Telling other) {
    var removed = edges.containsKey(one) && at(one).remove(other) != null;
    if (removed) {
      at(other).remove(one);
    }
    return removed;
  }

  /// Those that were linked with it.
  List<Telling> remove(Telling telling) {
    var linked = edges.remove(telling);
    if (linked == null) {
      return List.of();
    }
    linked.keySet().forEach(other -> at(other).remove(telling));
    return List.copyOf(linked.keySet());
  }

  void decide(List<Decided> decisions) {
    decided.clear();
    for (var one : decisions) {
      decided.computeIfAbsent(one.one(), any -> new ArrayList<>()).add(one);
      decided.computeIfAbsent(one.other(), any -> new ArrayList<>()).add(one);
    }
  }

  /// The connected sets in which these are, each in reading order.
  List<List<Telling>> components(Collection<Telling> seeds) {
    var seen = Collections.<Telling>newSetFromMap(new IdentityHashMap<>());
    var components = new ArrayList<List<Telling>>();
    for (var seed : seeds) {
      if (seen.add(seed)) {
        components.add(component(seed, seen));
      }
    }
    return components;
  }

  private List<Telling> component(Telling seed, Set<Telling> seen) {
    var component = new ArrayList<Telling>();
    var waiting = new ArrayDeque<Telling>(List.of(seed));
    while (!waiting.isEmpty()) {
      var one = waiting.poll();
      component.add(one);
      linked(one).filter(seen::add).forEach(waiting::add);
    }
    component.sort(Telling.ORDER);
    return component;
  }

  private Stream<Telling> linked(Telling one) {
    var said = decided.getOrDefault(one, List.of()).stream();
    return Stream.concat(
        edges.getOrDefault(one, Map.of()).keySet().stream(),
        said.map(d -> d.one() == one ? d.other() : d.one()));
  }

  /// The edges within a component, the surest first.
  List<Edge> within(List<Telling> component) {
    return component.stream()
        .flatMap(one ->
            edges.getOrDefault(one, Map.of()).values().stream().filter(e -> e.first() == one))
        .sorted(Edge.SUREST)
        .toList();
  }

  /// All edges, each once.
  Stream<Edge> all() {
    return edges.entrySet().stream()
        .flatMap(entry ->
            entry.getValue().values().stream().filter(edge -> edge.first() == entry.getKey()));
  }

  /// What analysts said of a component, in the order of the ledger.
  List<Decided> said(List<Telling> component) {
    return component.stream()
        .flatMap(one -> decided.getOrDefault(one, List.of()).stream())
        .distinct()
        .sorted((a, b) -> Integer.compare(a.number(), b.number()))
        .toList();
  }
}
