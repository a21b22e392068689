package isnad.read.clause;

import isnad.model.Token;
import isnad.read.pack.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A set of words and phrases, found in a line with any clitics, article or attached pronoun.
public final class WordSet {
  public static final WordSet NONE = new WordSet(List.of());

  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_PRONOUN = 3;

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
      if (phrases.longest(tokens, at) != null || withoutPronoun(tokens.get(at))) {
        return true;
      }
    }
    return false;
  }

  /// The pronoun attached to one of the words at token `at`; absent where neither stands there.
  public @Nullable String pronoun(Line line, int at) {
    return pronoun(line.token(at));
  }

  private boolean withoutPronoun(Token token) {
    return pronoun(token) != null;
  }

  private @Nullable String pronoun(Token token) {
    var word = token.folded();
    for (var cut = 1; cut <= LONGEST_PRONOUN && word.length() - cut >= SHORTEST_STEM; cut++) {
      var end = word.length() - cut;
      for (var stem : Conjugation.withoutPronoun(word.substring(0, end))) {
        var alone = new Token(token.span(), token.text(), stem);
        if (phrases.longest(List.of(alone), 0) != null) {
          return word.substring(end);
        }
      }
    }
    return null;
  }
}
