package isnad.fuse.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which earlier stretches share runs of three words with a new one.
///
/// Each run remembers only the first few stretches that hold it: a text copied a thousand times is
/// found through its first copies, and a stock phrase costs no more than a rare one.
final class ShingleIndex {
  private static final int RUN = 3;
  private static final int REMEMBERED = 8;
  private static final int PROPOSED = 4;
  private static final int FEWEST_SHARED = 2;

  private final Map<String, List<Integer>> holders = new HashMap<>();
  private final List<Integer> documents = new ArrayList<>();

  /// Adds a stretch and names the earlier ones, of other documents, most likely to repeat it.
  List<Integer> add(Stretch stretch) {
    var number = documents.size();
    documents.add(stretch.document());
    var votes = new TreeMap<Integer, Integer>();
    for (var run : runs(stretch.folded())) {
      var known = holders.computeIfAbsent(run, any -> new ArrayList<>(1));
      known.stream()
          .filter(holder -> documents.get(holder) != stretch.document())
          .forEach(holder -> votes.merge(holder, 1, Integer::sum));
      if (known.size() < REMEMBERED) {
        known.add(number);
      }
    }
    return likeliest(votes);
  }

  private static List<Integer> likeliest(TreeMap<Integer, Integer> votes) {
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= FEWEST_SHARED)
        .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(PROPOSED)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<String> runs(List<String> words) {
    var runs = new ArrayList<String>();
    for (var start = 0; start + RUN <= words.size(); start++) {
      runs.add(String.join(" ", words.subList(start, start + RUN)));
    }
    return runs.stream().distinct().toList();
  }
}
