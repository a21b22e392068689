package isnad.fuse.copy;

import isnad.fuse.slim.Lexicon;
import java.util.Map;
import java.util.TreeMap;

/// Two stretches laid side by side: the longest row of words that both have in the same order, a
/// word and its re-spelling counted as one.
final class Alignment {
  private final Stretch one;
  private final Stretch other;
  private final int[][] rest;

  Alignment(Stretch one, Stretch other, Lexicon lexicon) {
    this.one = one;
    this.other = other;
    this.rest = rest(one.words(), other.words(), lexicon);
  }

  /// How much of the shorter stretch the other holds, from 0 to 1.
  double shared() {
    return (double) rest[0][0] / Math.min(one.size(), other.size());
  }

  /// How many words each two sentences have in common, by the first's number and the second's.
  Map<Integer, Map<Integer, Integer>> bySentence() {
    var common = new TreeMap<Integer, Map<Integer, Integer>>();
    var i = 0;
    var j = 0;
    while (i < one.size() && j < other.size()) {
      if (rest[i][j] == rest[i + 1][j]) {
        i++;
      } else if (rest[i][j] == rest[i][j + 1]) {
        j++;
      } else {
        common
            .computeIfAbsent(one.sentence(i++), any -> new TreeMap<>())
            .merge(other.sentence(j++), 1, Integer::sum);
      }
    }
    return common;
  }

  /// For each two positions the length of the longest common row from there on.
  private static int[][] rest(int[] a, int[] b, Lexicon lexicon) {
    var rest = new int[a.length + 1][b.length + 1];
    var lettersOfA = lexicon.letters(a);
    var lettersOfB = lexicon.letters(b);
    for (var i = a.length - 1; i >= 0; i--) {
      var letters = lettersOfA[i];
      var here = rest[i];
      var next = rest[i + 1];
      for (var j = b.length - 1; j >= 0; j--) {
        here[j] =
            !Lexicon.apart(letters, lettersOfB[j]) && lexicon.respelled(a[i], b[j])
                ? next[j + 1] + 1
                : Math.max(next[j], here[j + 1]);
      }
    }
    return rest;
  }
}
