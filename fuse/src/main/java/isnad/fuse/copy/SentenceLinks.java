package isnad.fuse.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Which sentences repeat which, by number, and how often that was found.
final class SentenceLinks {
  private final Map<Integer, Map<Integer, Integer>> links = new HashMap<>();

  /// Counts a link once more.
  void add(int one, int other) {
    links.computeIfAbsent(one, any -> new HashMap<>()).merge(other, 1, Integer::sum);
    links.computeIfAbsent(other, any -> new HashMap<>()).merge(one, 1, Integer::sum);
  }

  void remove(int one, int other) {
    drop(one, other);
    drop(other, one);
  }

  private void drop(int one, int other) {
    var linked = links.getOrDefault(one, new HashMap<>());
    linked.computeIfPresent(other, (any, times) -> times == 1 ? null : times - 1);
  }

  /// The classes in which these sentences are now, each sorted; a sentence that repeats nothing is
  /// a class of its own.
  List<List<Integer>> classes(Collection<Integer> sentences) {
    var seen = new HashSet<Integer>();
    var classes = new ArrayList<List<Integer>>();
    for (var sentence : sentences) {
      if (seen.add(sentence)) {
        var found = new TreeSet<Integer>();
        var waiting = new ArrayDeque<>(List.of(sentence));
        while (!waiting.isEmpty()) {
          var one = waiting.poll();
          found.add(one);
          links.getOrDefault(one, Map.of()).keySet().stream()
              .filter(seen::add)
              .forEach(waiting::add);
        }
        classes.add(List.copyOf(found));
      }
    }
    return classes;
  }
}
