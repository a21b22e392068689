package isnad.app.keep;

import isnad.model.Article;
import isnad.model.Passage.Role;
import isnad.model.Reading;
import isnad.model.Token;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import isnad.store.Derived;
import isnad.store.WordIndex;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/// The words that an article is found by: those of its title and its body, folded, alone and as
/// they stand side by side.
public final class SearchWords {
  /// A word that is longer is none.
  private static final int LONGEST = 48;

  /// In letters. PostgreSQL indexes no more than a megabyte of a page.
  private static final int MOST = 200_000;

  private SearchWords() {}

  static Derived.Words of(Reading reading) {
    var pairs = new LinkedHashSet<String>();
    for (var line : PageLine.of(reading)) {
      var before = "";
      for (var token : line.tokens()) {
        var word = word(token.folded());
        if (!before.isEmpty() && !word.isEmpty()) {
          pairs.add(WordIndex.pair(before, word));
        }
        before = word;
      }
    }
    var most = fitting(pairs);
    if (most.size() < pairs.size()) {
      most.add(WordIndex.MORE_PAIRS);
    }
    return new Derived.Words(
        String.join(" ", fitting(words(reading.article()))), String.join(" ", most));
  }

  /// Each once, as they stand.
  public static Set<String> words(Article article) {
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
    return words;
  }

  /// The first of them, sorted.
  private static TreeSet<String> fitting(Collection<String> words) {
    var fitting = new TreeSet<String>();
    var letters = 0;
    for (var word : words) {
      letters += word.length() + 1;
      if (letters > MOST) {
        break;
      }
      fitting.add(word);
    }
    return fitting;
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
