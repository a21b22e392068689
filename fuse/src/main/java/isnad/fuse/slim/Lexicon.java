package isnad.fuse.slim;

import isnad.fuse.wording.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Every word of an archive once, by number, so that texts can be kept as numbers.
public final class Lexicon {
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  public int number(String word) {
    var known = numbers.get(word);
    if (known != null) {
      return known;
    }
    words.add(word);
    numbers.put(word, words.size() - 1);
    return words.size() - 1;
  }

  /// Whether two words are one, or one re-spelled.
  public boolean respelled(int one, int other) {
    return one == other || Words.respelled(words.get(one), words.get(other));
  }
}
