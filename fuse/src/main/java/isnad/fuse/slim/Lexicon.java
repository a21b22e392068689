package isnad.fuse.slim;

import isnad.fuse.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word of an archive once, by number, so that texts can be kept as numbers.
public final class Lexicon {
  private static final int SMALLEST = 1024;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();
  private int[] letters = new int[SMALLEST];

  public int number(String word) {
    var known = numbers.get(word);
    if (known != null) {
      return known;
    }
    var number = words.size();
    if (number == letters.length) {
      letters = Arrays.copyOf(letters, letters.length / 2 * 3);
    }
    letters[number] = letters(word);
    words.add(word);
    numbers.put(word, number);
    return number;
  }

  /// Which letters a word has, each a bit, some sharing one.
  private static int letters(String word) {
    var letters = 0;
    for (var i = 0; i < word.length(); i++) {
      letters |= 1 << word.charAt(i);
    }
    return letters;
  }

  /// Which letters each of some words has, for [#apart].
  public int[] letters(int[] some) {
    var of = new int[some.length];
    for (var i = 0; i < some.length; i++) {
      of[i] = letters[some[i]];
    }
    return of;
  }

  /// Whether two words have more letters apart than a re-spelling can: a changed letter takes one
  /// away and brings one. Most pairs do, so that this must cost next to nothing.
  public static boolean apart(int letters, int others) {
    var differing = letters ^ others;
    differing &= differing - 1;
    return (differing & (differing - 1)) != 0;
  }

  /// Whether two words are one, or one re-spelled.
  public boolean respelled(int one, int other) {
    return one == other || Words.respelled(words.get(one), words.get(other));
  }
}
