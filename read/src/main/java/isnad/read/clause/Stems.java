package isnad.read.clause;

import isnad.model.Token;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Where in a sentence each word may stand, with any proclitics, article, attached pronoun or
/// regular ending (the accusative's alef, the feminine's ta, a sound plural's or dual's). Made once
/// a sentence, so that asking for a word costs one look.
final class Stems {
  static final int SHORTEST = 3;

  private static final List<String> ENDINGS =
      List.of(
          "" + Letters.ALEF,
          "" + Letters.HA,
          "" + Letters.ALEF + Letters.TA,
          "" + Letters.WAW + Letters.NOON,
          "" + Letters.YA + Letters.NOON,
          "" + Letters.ALEF + Letters.NOON,
          "" + Letters.TA + Letters.ALEF + Letters.NOON,
          "" + Letters.TA + Letters.YA + Letters.NOON);

  private final Map<String, List<Integer>> places = new HashMap<>();

  private Stems() {}

  static Stems of(List<Token> tokens) {
    var stems = new Stems();
    for (var at = 0; at < tokens.size(); at++) {
      for (var stem : of(tokens.get(at))) {
        stems.places.computeIfAbsent(stem, s -> new ArrayList<>(1)).add(at);
      }
    }
    return stems;
  }

  /// The tokens that may be the folded word, in order.
  List<Integer> of(String word) {
    return places.getOrDefault(word, List.of());
  }

  private static Set<String> of(Token token) {
    var stems = new HashSet<String>();
    addCut(stems, token.folded());
    for (var ending : ENDINGS) {
      addWithout(stems, token.folded(), ending);
    }
    if (!Spelling.endsInTaMarbuta(token.text())) {
      for (var pronoun : Clitics.PRONOUNS) {
        addWithout(stems, token.folded(), pronoun);
      }
    }
    return stems;
  }

  private static void addWithout(Set<String> stems, String word, String ending) {
    var end = word.length() - ending.length();
    if (end >= SHORTEST && word.endsWith(ending)) {
      for (var stem : Conjugation.withoutPronoun(word.substring(0, end))) {
        addCut(stems, stem);
      }
    }
  }

  private static void addCut(Set<String> stems, String word) {
    for (var cut : Clitics.cuts(word)) {
      stems.add(cut.rest());
      stems.add(Clitics.bare(cut.rest()));
    }
  }
}
