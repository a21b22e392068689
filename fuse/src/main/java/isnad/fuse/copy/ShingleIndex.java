package isnad.fuse.copy;

import isnad.fuse.row.Rows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Which stretches share runs of three words.
///
/// The holders of a run stand in a row, in an order that has nothing to do with what they say, the
/// same for every run; those that stand near one another in two rows are worth comparing. So the
/// copies of a text copied a thousand times are found through one another, a stock phrase costs no
/// more than a rare one, and a newcomer changes only who stands near whom at its own places.
final class ShingleIndex {
  private static final int RUN = 3;
  private static final int REACH = 4;
  private static final int FEWEST_SHARED = 2;
  private static final int MIXER = 0x9E3779B9;

  private static final Comparator<Stretch> BY_CHANCE =
      Comparator.comparingInt(ShingleIndex::mixed)
          .thenComparing(Stretch::document)
          .thenComparingInt(Stretch::number);

  private final Rows<Stretch> holders = new Rows<>(BY_CHANCE);

  private static int mixed(Stretch stretch) {
    var mixed = (stretch.document().hashCode() * 31 + stretch.number()) * MIXER;
    return (mixed ^ mixed >>> 15) * MIXER;
  }

  /// What a newcomer changed.
  ///
  /// @param near stretches of other documents that it is worth comparing with
  /// @param parted pairs that stand near one another in one row less
  record Change(List<Stretch> near, List<List<Stretch>> parted) {}

  Change add(Stretch stretch) {
    var votes = new IdentityHashMap<Stretch, Integer>();
    var parted = new ArrayList<List<Stretch>>();
    for (var run : runs(stretch)) {
      holders.add(run, stretch);
      var row = holders.at(run);
      row.near(stretch, REACH).stream()
          .filter(other -> !other.document().equals(stretch.document()))
          .forEach(other -> votes.merge(other, 1, Integer::sum));
      parted.addAll(row.parted(stretch, REACH));
    }
    var near =
        votes.entrySet().stream()
            .filter(vote -> vote.getValue() >= FEWEST_SHARED)
            .map(Map.Entry::getKey)
            .toList();
    return new Change(near, parted);
  }

  /// Whether the two stand near one another in as many rows as it takes.
  boolean near(Stretch one, Stretch other) {
    var theirs = runs(other);
    return Arrays.stream(runs(one))
            .filter(run -> Arrays.stream(theirs).anyMatch(their -> their == run))
            .filter(run -> holders.at(run).within(one, other, REACH))
            .limit(FEWEST_SHARED)
            .count()
        == FEWEST_SHARED;
  }

  /// The names of its runs, each once.
  private static long[] runs(Stretch stretch) {
    var words = stretch.words();
    return IntStream.rangeClosed(0, words.length - RUN)
        .mapToLong(start -> Rows.name(Arrays.copyOfRange(words, start, start + RUN)))
        .distinct()
        .toArray();
  }
}
