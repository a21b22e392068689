package isnad.read.split;

import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// Splits words into clitics and stem: of all ways of cutting a word the one that the weights find
/// likeliest. Names of the packs stay whole; behind a clitic nothing of them is cut.
public final class Splitter {
  private static final String WEIGHTS = "cuts";
  private static final String COUNTS = "counts";
  private final WordKnowledge known;
  private final WordTable weights;

  Splitter(WordKnowledge known, WordTable weights) {
    this.known = known;
    this.weights = weights;
  }

  public static Splitter from(Packs packs) {
    var known = WordKnowledge.from(packs, WordTable.from(packs, COUNTS));
    return new Splitter(known, WordTable.from(packs, WEIGHTS));
  }

  WordKnowledge known() {
    return known;
  }

  /// The parts of the word as written, in their order; put together they are the word.
  public List<String> parts(Token token) {
    return parts(token.text());
  }

  /// Behind a conjunction a word is cut as it is without one.
  List<String> parts(String written) {
    var parts = likeliest(written);
    var first = parts.getFirst();
    if (parts.size() == 1 || !conjunction(first)) {
      return parts;
    }
    var all = new ArrayList<String>(parts.size());
    all.add(first);
    all.addAll(parts(written.substring(first.length())));
    return List.copyOf(all);
  }

  private static boolean conjunction(String part) {
    var letters = letters(part);
    return letters.length() == 1
        && (letters.charAt(0) == Letters.WAW || letters.charAt(0) == Letters.FA);
  }

  private List<String> likeliest(String written) {
    var letters = letters(written);
    if (weights.isEmpty() || letters.isEmpty() || !Letters.isArabic(letters.charAt(0))) {
      return List.of(written);
    }
    var splits = splits(known, letters);
    return splits.get(best(weights, SplitFeatures.of(known, splits))).parts(written);
  }

  /// Which of the ways of cutting weighs most; of equals the first.
  static int best(WordTable weights, List<int[]> features) {
    var best = 0;
    var most = Long.MIN_VALUE;
    for (var i = 0; i < features.size(); i++) {
      var score = 0L;
      for (var feature : features.get(i)) {
        score += weights.get(feature);
      }
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  /// The ways of cutting that leave names whole.
  static List<Split> splits(WordKnowledge known, String letters) {
    var all = Split.of(letters, Clitics.PRONOUNS);
    if (known.isName(letters)) {
      return all.subList(0, 1);
    }
    var named =
        all.stream()
            .filter(split -> split.pronoun() == 0)
            .filter(split -> known.isName(split.host()))
            .findFirst();
    return named.map(split -> List.of(all.getFirst(), split)).orElse(all);
  }

  static String letters(String written) {
    var letters = new StringBuilder();
    written.chars().filter(c -> !Letters.isMark(c)).forEach(c -> letters.append((char) c));
    return letters.toString();
  }
}
