package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts reports into groups: what an analyst joined first, then the surest pairs first, never two
/// groups that exclude one another or that an analyst parted. A group without a date that fits two
/// events which exclude one another stays apart from both.
///
/// Pairs are taken from the surest to the least sure, so the outcome inside one connected set of
/// pairs does not depend on any other, and each is grouped by itself.
final class Grouping {
  /// A larger group has shown what it is about.
  private static final int LARGEST_IN_DOUBT = 8;

  private final Judge judge;
  private final Weights weights;
  private final Map<Telling, Group> groups = new IdentityHashMap<>();
  private final List<Telling> tellings;
  private final Map<Telling, List<Edge>> edges = new IdentityHashMap<>();
  private final Map<Telling, Set<Telling>> parted = new IdentityHashMap<>();

  Grouping(List<Telling> tellings, Judge judge, Weights weights) {
    this.judge = judge;
    this.weights = weights;
    this.tellings = tellings;
    tellings.forEach(telling -> groups.put(telling, new Group(telling)));
  }

  Group of(Telling telling) {
    return Objects.requireNonNull(groups.get(telling));
  }

  /// Each group once, in the order of its first report.
  List<Group> all() {
    return tellings.stream().map(this::of).distinct().toList();
  }

  /// Carries out what analysts decided: what they parted stays apart whatever else they joined.
  void bind(List<Decided> decisions) {
    decisions.stream().filter(d -> !d.together()).forEach(this::part);
    for (var decided : decisions) {
      var one = of(decided.one());
      var other = of(decided.other());
      if (decided.together() && decided.likewise() && !parted(one, other)) {
        merge(decided.one(), decided.other(), decided.tie());
      }
    }
  }

  /// Whether an analyst parted the two.
  boolean parted(Edge edge) {
    return parted.getOrDefault(edge.first(), Set.of()).contains(edge.second());
  }

  void join(List<Edge> surestFirst) {
    for (var edge : surestFirst) {
      edges.computeIfAbsent(edge.first(), any -> new ArrayList<>()).add(edge);
      edges.computeIfAbsent(edge.second(), any -> new ArrayList<>()).add(edge);
    }
    for (var edge : surestFirst) {
      var one = of(edge.first());
      var other = of(edge.second());
      if (one != other && fit(one, other) && !inDoubt(edge, one, other)) {
        merge(edge.first(), edge.second(), edge.tie());
      }
    }
  }

  private void part(Decided decided) {
    parted.computeIfAbsent(decided.one(), any -> identities()).add(decided.other());
    parted.computeIfAbsent(decided.other(), any -> identities()).add(decided.one());
  }

  private static Set<Telling> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  private boolean fit(Group one, Group other) {
    return !parted(one, other) && !exclude(one, other);
  }

  private boolean parted(Group one, Group other) {
    return !parted.isEmpty()
        && one.members().stream()
            .flatMap(member -> parted.getOrDefault(member, Set.of()).stream())
            .anyMatch(telling -> of(telling) == other);
  }

  private boolean exclude(Group one, Group other) {
    return one.faces().stream()
        .anyMatch(face ->
            other.faces().stream()
                .anyMatch(theirs -> judge.compare(face, theirs).excludes(weights)));
  }

  private boolean inDoubt(Edge edge, Group one, Group other) {
    return fitsAnotherAsWell(edge, one, other) || fitsAnotherAsWell(edge, other, one);
  }

  private boolean fitsAnotherAsWell(Edge edge, Group vague, Group target) {
    if (!vague.vague() || vague.members().size() > LARGEST_IN_DOUBT) {
      return false;
    }
    return vague.members().stream()
        .flatMap(member ->
            edges.getOrDefault(member, List.of()).stream()
                .filter(rival -> rival.score() >= edge.score() - weights.doubt())
                .map(rival -> of(rival.otherThan(member))))
        .distinct()
        .anyMatch(rival -> rival != vague && rival != target && exclude(rival, target));
  }

  private void merge(Telling one, Telling other, Tie tie) {
    var a = of(one);
    var b = of(other);
    if (a == b) {
      return;
    }
    var into = a.members().size() >= b.members().size() ? a : b;
    var from = into == a ? b : a;
    from.members().forEach(member -> groups.put(member, into));
    into.take(from, tie);
  }
}
