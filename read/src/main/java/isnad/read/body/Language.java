package isnad.read.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The language of running text, by the words that no text of it can do without.
final class Language {
  private static final double LEAST_SHARE = 0.05;
  private static final int ENOUGH_WORDS = 2_000;

  private Language() {}

  /// The language with most common words in the blocks; absent where none has enough.
  static @Nullable String of(List<Block> blocks, Map<String, List<String>> common) {
    var counts = new HashMap<String, Integer>();
    var total = 0;
    for (var block : blocks) {
      for (var word : Wording.words(block.plain())) {
        counts.merge(word, 1, Integer::sum);
        total++;
      }
      if (total > ENOUGH_WORDS) {
        break;
      }
    }
    @Nullable String best = null;
    var most = LEAST_SHARE * total;
    for (var language : common.entrySet()) {
      var count = language.getValue().stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
      if (count > most) {
        best = language.getKey();
        most = count;
      }
    }
    return best;
  }
}
