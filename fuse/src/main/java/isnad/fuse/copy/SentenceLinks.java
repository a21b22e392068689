package isnad.fuse.copy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/// Which sentences repeat which, by number, and how often that was found: a sentence stands among
/// those of another as often as it was.
final class SentenceLinks {
  private static final int[] NONE = {};

  private final List<int[]> links = new ArrayList<>();

  /// Counts a link once more.
  void add(int one, int other) {
    append(one, other);
    append(other, one);
  }

  private void append(int to, int sentence) {
    while (links.size() <= to) {
      links.add(NONE);
    }
    var before = links.get(to);
    var more = Arrays.copyOf(before, before.length + 1);
    more[before.length] = sentence;
    links.set(to, more);
  }

  void remove(int one, int other) {
    drop(one, other);
    drop(other, one);
  }

  private void drop(int from, int sentence) {
    var before = of(from);
    for (var i = 0; i < before.length; i++) {
      if (before[i] == sentence) {
        var fewer = Arrays.copyOf(before, before.length - 1);
        System.arraycopy(before, i + 1, fewer, i, fewer.length - i);
        links.set(from, fewer);
        return;
      }
    }
  }

  private int[] of(int sentence) {
    return sentence < links.size() ? links.get(sentence) : NONE;
  }

  /// The classes in which these sentences are now, each sorted; a sentence that repeats nothing is
  /// a class of its own.
  List<int[]> classes(Collection<Integer> sentences) {
    var seen = new HashSet<Integer>();
    var classes = new ArrayList<int[]>();
    for (var sentence : sentences) {
      if (seen.add(sentence)) {
        var found = new TreeSet<Integer>();
        var waiting = new ArrayDeque<>(List.of(sentence));
        while (!waiting.isEmpty()) {
          var one = waiting.poll();
          found.add(one);
          Arrays.stream(of(one)).filter(seen::add).forEach(waiting::add);
        }
        classes.add(found.stream().mapToInt(Integer::intValue).toArray());
      }
    }
    return classes;
  }
}
