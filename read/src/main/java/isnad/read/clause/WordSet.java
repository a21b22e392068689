package isnad.read.clause;

import isnad.model.Token;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of words and phrases, found in a line with any clitics, article, attached pronoun or
/// regular ending (the accusative's alef, the feminine's ta, a sound plural's or dual's).
public final class WordSet {
  public static final WordSet NONE = new WordSet(List.of());

  private static final int SHORTEST_STEM = 3;

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

  private final Phrases<Boolean> phrases = new Phrases<>();
  private final boolean empty;

  public WordSet(List<String> words) {
    words.forEach(word -> phrases.put(word, true));
    empty = words.isEmpty();
  }

  public boolean isEmpty() {
    return empty;
  }

  /// Whether one of the words stands between tokens `from` (inclusive) and `to` (exclusive).
  public boolean in(Line line, int from, int to) {
    var tokens = line.sentence().tokens();
    for (var at = from; at < to; at++) {
      if (phrases.longest(tokens, at) != null
          || pronoun(tokens.get(at)) != null
          || inflected(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /// The pronoun attached to one of the words at token `at`; absent where neither stands there.
  public @Nullable String pronoun(Line line, int at) {
    return pronoun(line.token(at));
  }

  private boolean inflected(Token token) {
    var word = token.folded();
    return ENDINGS.stream()
        .filter(word::endsWith)
        .map(ending -> word.substring(0, word.length() - ending.length()))
        .anyMatch(rest -> rest.length() >= SHORTEST_STEM && known(token, rest));
  }

  private @Nullable String pronoun(Token token) {
    var word = token.folded();
    for (var pronoun :
        Spelling.endsInTaMarbuta(token.text()) ? List.<String>of() : Clitics.PRONOUNS) {
      var end = word.length() - pronoun.length();
      if (end >= SHORTEST_STEM && word.endsWith(pronoun) && known(token, word.substring(0, end))) {
        return pronoun;
      }
    }
    return null;
  }

  private boolean known(Token token, String rest) {
    for (var stem : Conjugation.withoutPronoun(rest)) {
      if (phrases.longest(List.of(new Token(token.span(), token.text(), stem)), 0) != null) {
        return true;
      }
    }
    return false;
  }
}
