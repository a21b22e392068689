package isnad.app.keep;

import isnad.model.Article;
import isnad.model.Passage.Role;
import isnad.model.Token;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The words that an article is found by: those of its title and its body, folded.
public final class SearchWords {
  /// A word that is longer is none.
  private static final int LONGEST = 48;

  private static final int MOST = 50_000;

  private SearchWords() {}

  /// Each word once, with a blank between.
  public static String of(Article article) {
    var words = new LinkedHashSet<String>();
    for (var passage : article.passages()) {
      if (passage.role().kept() || passage.role() == Role.TITLE) {
        Tokenizer.tokens(Readable.of(article.source(), passage.span())).stream()
            .map(Token::folded)
            .forEach(word -> add(word, words));
      }
    }
    var title = article.metadata().title();
    if (title != null) {
      Tokenizer.words(title).forEach(word -> add(word, words));
    }
    return words.stream().limit(MOST).sorted().collect(Collectors.joining(" "));
  }

  private static void add(String folded, Set<String> words) {
    var word = word(folded);
    if (!word.isEmpty()) {
      words.add(word);
    }
  }

  /// A folded token as words are compared: its letters and digits; empty where it is a mark.
  public static String word(String folded) {
    if (folded.codePoints().allMatch(Character::isLetterOrDigit)) {
      return folded.length() > LONGEST ? "" : folded;
    }
    var letters = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.length() > LONGEST ? "" : letters.toString();
  }
}
