package isnad.fuse.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Groups the reports of a region anew: what an analyst joined first, then the surest pairs first,
/// never two groups that exclude one another or that an analyst parted. A group without a date that
/// fits two events which exclude one another stays apart from both.
///
/// What becomes of a pair depends on the groups in which its two reports are when its turn comes,
/// and on those that a group without a date fits as well. So everyone outside the region stands as
/// he stood before, as long as each pair that leads out of the region, or whose doubt looks into
/// it, comes out as it did before. Where one differs, its reports belong to the region too.
final class Regrouping {
  private static final Weights WEIGHTS = Weights.STANDARD;

  /// A larger group has shown what it is about.
  private static final int LARGEST_IN_DOUBT = 8;

  private final Links links;
  private final Judge judge;
  private final Map<Telling, Group> outside;
  private final Map<Telling, Group> inside = new IdentityHashMap<>();
  private final Set<Telling> differing = Grouping.identities();
  private final List<Decided> partings;

  /// @param before all groups as they were, those of the region too
  /// @param region whole groups, and everyone of whom an analyst spoke together with them
  Regrouping(Links links, Judge judge, Map<Telling, Group> before, Collection<Telling> region) {
    this.links = links;
    this.judge = judge;
    this.outside = before;
    region.forEach(telling -> inside.put(telling, new Group(telling)));
    var said = links.said(region);
    this.partings = said.stream().filter(one -> !one.together()).toList();
    said.stream().filter(one -> one.together() && one.likewise()).forEach(this::bind);
    surestFirst().forEach(this::decide);
  }

  /// The reports of pairs that lead out of the region and come out otherwise than before.
  Set<Telling> differing() {
    return differing;
  }

  /// Each report of the region with the group that it begins as.
  Map<Telling, Group> groups() {
    return inside;
  }

  private Group group(Telling telling) {
    var group = inside.get(telling);
    return group != null ? group : Objects.requireNonNull(outside.get(telling));
  }

  private boolean isInside(Telling telling) {
    return inside.containsKey(telling);
  }

  /// What analysts parted stays apart whatever else they joined.
  private void bind(Decided said) {
    var one = group(said.one()).last();
    var other = group(said.other()).last();
    if (one != other && !parted(one, other)) {
      Group.join(one, other, said);
    }
  }

  /// Most pairs are equally sure as many others: they are put in reading order report by report,
  /// which costs far less than comparing them all.
  private List<Edge> surestFirst() {
    var edges = new ArrayList<Edge>();
    inside.keySet().stream()
        .sorted(Telling.ORDER)
        .map(one -> links.joining(one).filter(edge -> edge.first() == one))
        .forEach(own -> own.sorted(Edge.SUREST).forEach(edges::add));
    edges.sort(Edge.BY_SCORE);
    edges.addAll(leadingOut());
    edges.sort(Edge.SUREST);
    return edges;
  }

  /// The pairs that begin outside, or have both their reports there and look into the region.
  private Set<Edge> leadingOut() {
    var found = Grouping.<Edge>identities();
    for (var telling : inside.keySet()) {
      links
          .joining(telling)
          .filter(edge -> !isInside(edge.otherThan(telling)))
          .forEach(edge -> {
            if (edge.first() != telling) {
              found.add(edge);
            }
            found.addAll(doubting(edge, edge.otherThan(telling)));
          });
    }
    return found;
  }

  /// The pairs outside that are in doubt where they are not much surer than this one.
  private List<Edge> doubting(Edge rival, Telling telling) {
    var vague = group(telling);
    if (!inDoubt(vague)) {
      return List.of();
    }
    for (var whole = vague.whole(); whole != null && inDoubt(whole); whole = vague.whole()) {
      vague = whole;
    }
    return vague.members().stream()
        .flatMap(links::joining)
        .filter(edge -> isRival(rival, edge))
        .filter(edge -> !isInside(edge.first()) && !isInside(edge.second()))
        .toList();
  }

  private void decide(Edge edge) {
    var one = group(edge.first()).at(edge);
    var other = group(edge.second()).at(edge);
    var joins = one != other && fit(one, other) && !inDoubt(edge, one, other);
    if (isInside(edge.first()) && isInside(edge.second())) {
      if (joins) {
        Group.join(one, other, edge);
      }
    } else if (joins != joined(one, edge)) {
      differing.add(edge.first());
      differing.add(edge.second());
    }
  }

  private static boolean joined(Group one, Edge edge) {
    var whole = one.whole();
    return whole != null && whole.by() == edge;
  }

  private boolean fit(Group one, Group other) {
    return !parted(one, other) && !exclude(one, other);
  }

  private boolean parted(Group one, Group other) {
    return partings.stream()
        .anyMatch(said -> {
          var first = group(said.one()).last();
          var second = group(said.other()).last();
          return first == one && second == other || first == other && second == one;
        });
  }

  private boolean exclude(Group one, Group other) {
    return one.faces().stream()
        .anyMatch(face ->
            other.faces().stream()
                .anyMatch(theirs -> judge.compare(face, theirs).excludes(WEIGHTS)));
  }

  private boolean inDoubt(Edge edge, Group one, Group other) {
    return fitsAnotherAsWell(edge, one, other) || fitsAnotherAsWell(edge, other, one);
  }

  private boolean fitsAnotherAsWell(Edge edge, Group vague, Group target) {
    return inDoubt(vague)
        && vague.members().stream()
            .flatMap(member ->
                links
                    .joining(member)
                    .filter(rival -> isRival(rival, edge))
                    .map(rival -> group(rival.otherThan(member)).at(edge)))
            .distinct()
            .anyMatch(rival -> rival != vague && rival != target && exclude(rival, target));
  }

  private static boolean inDoubt(Group group) {
    return group.vague() && group.size() <= LARGEST_IN_DOUBT;
  }

  private static boolean isRival(Edge rival, Edge edge) {
    return rival.score() >= edge.score() - WEIGHTS.doubt();
  }
}
