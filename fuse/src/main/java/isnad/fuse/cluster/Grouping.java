package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts reports into groups: what an analyst joined first, then the surest pairs first, never two
/// groups that exclude one another or that an analyst parted. A group without a date that fits two
/// events which exclude one another stays apart from both.
///
/// Pairs are taken from the surest to the least sure, so the outcome inside one connected set of
/// pairs does not depend on any other: a new article can only move the events it has pairs with.
final class Grouping {
  /// A larger group has shown what it is about.
  private static final int LARGEST_IN_DOUBT = 8;

  private final Judge judge;
  private final Weights weights;
  private final List<Group> groups;
  private final Map<Integer, List<Edge>> edges = new HashMap<>();
  private final Map<Integer, Set<Integer>> parted = new HashMap<>();

  Grouping(List<Telling> tellings, Judge judge, Weights weights) {
    this.judge = judge;
    this.weights = weights;
    this.groups = new ArrayList<>(tellings.stream().map(Group::new).toList());
  }

  /// The group of the report with that number.
  Group of(int number) {
    return groups.get(number);
  }

  /// Each group once, in the order of its first report.
  List<Group> all() {
    return groups.stream().distinct().toList();
  }

  /// Carries out what analysts decided: what they parted stays apart whatever else they joined.
  void bind(List<Decided> decisions) {
    decisions.stream().filter(d -> !d.together()).forEach(this::part);
    for (var decided : decisions) {
      var one = of(decided.one().number());
      var other = of(decided.other().number());
      if (decided.together() && decided.likewise() && !parted(one, other)) {
        merge(decided.one().number(), decided.other().number(), decided.tie());
      }
    }
  }

  /// Whether an analyst parted the two.
  boolean parted(Edge edge) {
    return parted.getOrDefault(edge.one(), Set.of()).contains(edge.other());
  }

  void join(List<Edge> surestFirst) {
    for (var edge : surestFirst) {
      edges.computeIfAbsent(edge.one(), any -> new ArrayList<>()).add(edge);
      edges.computeIfAbsent(edge.other(), any -> new ArrayList<>()).add(edge);
    }
    for (var edge : surestFirst) {
      var one = of(edge.one());
      var other = of(edge.other());
      if (one != other && fit(one, other) && !inDoubt(edge, one, other)) {
        merge(edge.one(), edge.other(), edge.tie());
      }
    }
  }

  private void part(Decided decided) {
    var one = decided.one().number();
    var other = decided.other().number();
    parted.computeIfAbsent(one, any -> new HashSet<>()).add(other);
    parted.computeIfAbsent(other, any -> new HashSet<>()).add(one);
  }

  private boolean fit(Group one, Group other) {
    return !parted(one, other) && !exclude(one, other);
  }

  private boolean parted(Group one, Group other) {
    return !parted.isEmpty()
        && one.members().stream()
            .flatMap(member -> parted.getOrDefault(member.number(), Set.of()).stream())
            .anyMatch(number -> of(number) == other);
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
            edges.getOrDefault(member.number(), List.of()).stream()
                .filter(rival -> rival.score() >= edge.score() - weights.doubt())
                .map(rival -> of(rival.otherThan(member.number()))))
        .distinct()
        .anyMatch(rival -> rival != vague && rival != target && exclude(rival, target));
  }

  private void merge(int one, int other, Tie tie) {
    var a = of(one);
    var b = of(other);
    if (a == b) {
      return;
    }
    var into = a.members().size() >= b.members().size() ? a : b;
    var from = into == a ? b : a;
    from.members().forEach(member -> groups.set(member.number(), into));
    into.take(from, tie);
  }
}
