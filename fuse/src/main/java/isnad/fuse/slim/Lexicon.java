package isnad.fuse.slim;

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

  public String word(int number) {
    return words.get(number);
  }
}
