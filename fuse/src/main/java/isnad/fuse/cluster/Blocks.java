package isnad.fuse.cluster;

import isnad.fuse.row.Rows;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// Which reports are worth comparing: those that share a [key][Key].
///
/// A block is a row in the order of what its reports tell. Each meets the few that stand next to
/// it, and of all that it meets those with which it shares the most telling keys; so work grows
/// with the reports, and the tellings of a big event, which stand side by side, are joined through
/// one another. A newcomer changes whom its neighbours meet, and nobody else.
final class Blocks {
  private static final int REACH = 8;

  /// Reports told less exactly prove less: fewer of them are looked at.
  private static final int COARSER_REACH = 3;

  private static final int MOST = 12;
  private static final int MOST_COARSER = 6;

  private static final Comparator<Placed> BY_SIGNATURE =
      Comparator.comparing(Placed::signature).thenComparing(Placed::telling, Telling.ORDER);

  private final KeyFinder finder;
  private final Map<Telling, Placed> placed = new IdentityHashMap<>();
  private final Rows<Placed> members = new Rows<>(BY_SIGNATURE);
  private final Rows<Placed> lookers = new Rows<>(BY_SIGNATURE);

  Blocks(KeyFinder finder) {
    this.finder = finder;
  }

  /// @param own where it is looked for
  /// @param coarser where it looks for others that are told less exactly
  private record Placed(Telling telling, String signature, long[] own, long[] coarser) {}

  /// @param shifted is told whose candidates may have changed
  void add(Telling telling, Consumer<Telling> shifted) {
    var own = finder.own(telling);
    var one = new Placed(telling, signature(telling), own, finder.coarser(telling));
    placed.put(telling, one);
    for (var key : one.own()) {
      members.add(key, one);
    }
    for (var key : one.coarser()) {
      lookers.add(key, one);
    }
    tell(one, shifted);
  }

  void remove(Telling telling, Consumer<Telling> shifted) {
    var one = placed.remove(telling);
    if (one == null) {
      return;
    }
    tell(one, shifted);
    for (var key : one.own()) {
      members.remove(key, one);
    }
    for (var key : one.coarser()) {
      lookers.remove(key, one);
    }
  }

  private void tell(Placed one, Consumer<Telling> shifted) {
    shifted.accept(one.telling());
    for (var key : one.own()) {
      var block = members.at(key);
      block.near(one, REACH).forEach(other -> shifted.accept(other.telling()));
      lookers
          .at(key)
          .seeing(one, COARSER_REACH, block)
          .forEach(other -> shifted.accept(other.telling()));
    }
  }

  /// Those to compare it with: those that share the most telling keys with it. A pair may be named
  /// from both sides.
  List<Telling> candidates(Telling telling) {
    var one = placed.get(telling);
    if (one == null) {
      return List.of();
    }
    var candidates = new ArrayList<Telling>();
    candidates.addAll(likeliest(beside(one), MOST));
    likeliest(lookedAt(one), MOST_COARSER).stream()
        .filter(other -> candidates.stream().noneMatch(known -> known == other))
        .forEach(candidates::add);
    return candidates;
  }

  /// Those in its own blocks that come after it: each pair is met once.
  private TreeMap<Telling, Double> beside(Placed one) {
    var shared = new TreeMap<Telling, Double>(Telling.ORDER);
    for (var key : one.own()) {
      for (var other : members.at(key).near(one, REACH)) {
        if (Telling.ORDER.compare(one.telling(), other.telling()) < 0) {
          shared.merge(other.telling(), Key.weight(key), Double::sum);
        }
      }
    }
    return shared;
  }

  private TreeMap<Telling, Double> lookedAt(Placed one) {
    var shared = new TreeMap<Telling, Double>(Telling.ORDER);
    for (var key : one.coarser()) {
      for (var other : members.at(key).near(one, COARSER_REACH)) {
        shared.merge(other.telling(), Key.weight(key), Double::sum);
      }
    }
    shared.remove(one.telling());
    return shared;
  }

  private static List<Telling> likeliest(TreeMap<Telling, Double> shared, int most) {
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Telling, Double>comparingByValue().reversed())
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String signature(Telling telling) {
    var happening = telling.happening();
    return happening.where().place()
        + "|"
        + happening.when().edtf()
        + "|"
        + happening.actors()
        + happening.recipients();
  }
}
