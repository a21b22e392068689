package isnad.read.clause;

import isnad.model.Mention;
import isnad.model.Token;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A set of words and phrases, found in a line as [Stems] finds them.
public final class WordSet {
  public static final WordSet NONE = new WordSet(List.of());

  private final Phrases<Boolean> phrases = new Phrases<>();
  private final Set<String> words = new LinkedHashSet<>();
  private final Set<String> openings = new LinkedHashSet<>();

  public WordSet(List<String> entries) {
    for (var entry : entries) {
      var parts = Phrases.words(entry);
      (parts.size() == 1 ? words : openings).add(parts.getFirst());
      phrases.put(entry, true);
    }
  }

  public boolean isEmpty() {
    return words.isEmpty() && openings.isEmpty();
  }

  /// Whether one of the words stands between tokens `from` (inclusive) and `to` (exclusive), but
  /// for those inside a name: "the Rapid Support Forces" support nobody.
  public boolean in(Line line, int from, int to) {
    var stems = line.stems();
    for (var word : words) {
      for (var at : stems.of(word)) {
        if (at >= from && at < to && !withinName(line, at)) {
          return true;
        }
      }
    }
    for (var opening : openings) {
      for (var at : stems.of(opening)) {
        if (at >= from && at < to && phrases.longest(line.sentence().tokens(), at) != null) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean withinName(Line line, int at) {
    var named = line.actor(at);
    return named != null && named.form() == Mention.Form.NAME && !line.begins(named, at);
  }

  /// The pronoun attached to one of the words at token `at`; absent where neither stands there.
  public @Nullable String pronoun(Line line, int at) {
    var token = line.token(at);
    if (Spelling.endsInTaMarbuta(token.text())) {
      return null;
    }
    var word = token.folded();
    for (var pronoun : Clitics.PRONOUNS) {
      var end = word.length() - pronoun.length();
      if (end >= Stems.SHORTEST && word.endsWith(pronoun) && known(word.substring(0, end), token)) {
        return pronoun;
      }
    }
    return null;
  }

  private boolean known(String rest, Token token) {
    for (var stem : Conjugation.withoutPronoun(rest)) {
      if (phrases.longest(List.of(new Token(token.span(), token.text(), stem)), 0) != null) {
        return true;
      }
    }
    return false;
  }
}
