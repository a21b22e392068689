package isnad.read.sentence;

import isnad.model.Article;
import isnad.model.Passage;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.text.Readable;
import isnad.read.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;

/// Cuts the kept passages of an article into sentences.
///
/// A sentence ends after a full stop, question or exclamation mark or ellipsis that is not inside a
/// number, with the closing quotes and brackets behind it, and at the end of its passage. A stop
/// inside quotation marks that go on ends nothing.
public final class SentenceReader {
  /// Longer runs without a stop are cut at the next comma, so that hostile input stays linear.
  private static final int LONGEST = 220;

  public List<Sentence> read(Article article) {
    var sentences = new ArrayList<Sentence>();
    var paragraph = 0;
    for (var passage : article.kept()) {
      add(sentences, article, passage, paragraph++);
    }
    return sentences;
  }

  private static void add(List<Sentence> out, Article article, Passage passage, int paragraph) {
    var tokens = Tokenizer.tokens(Readable.of(article.source(), passage.span()));
    var heading = passage.role() == Passage.Role.HEADING;
    var start = 0;
    while (start < tokens.size()) {
      var end = endOfSentence(tokens, start);
      out.add(sentence(tokens.subList(start, end), paragraph, heading));
      start = end;
    }
  }

  private static Sentence sentence(List<Token> tokens, int paragraph, boolean heading) {
    var span = tokens.getFirst().span().and(tokens.getLast().span());
    return new Sentence(span, tokens, paragraph, heading);
  }

  private static int endOfSentence(List<Token> tokens, int start) {
    var open = false;
    for (var i = start; i < tokens.size(); i++) {
      var word = tokens.get(i).folded();
      open = word.equals("\"") != open;
      if (stops(word) && !belongs(tokens, i) && !(open && closesLater(tokens, i))
          || tooLong(word, i - start)) {
        return closing(tokens, i + 1, open);
      }
    }
    return tokens.size();
  }

  private static boolean tooLong(String word, int length) {
    return length >= LONGEST && (word.equals(",") || length >= 2 * LONGEST);
  }

  private static boolean stops(String word) {
    return word.equals(".") || word.equals("!") || word.equals("?") || word.equals("\u2026");
  }

  /// Whether the stop ends no sentence: it belongs to the letter before it or the figure behind.
  private static boolean belongs(List<Token> tokens, int at) {
    return tokens.get(at).folded().equals(".")
        && (abbreviates(tokens, at) || pointsBelowOne(tokens, at));
  }

  /// Whether a figure is glued to the point and nothing stands glued before it: `.5` percent.
  private static boolean pointsBelowOne(List<Token> tokens, int at) {
    var place = tokens.get(at).span();
    return at + 1 < tokens.size()
        && Character.isDigit(tokens.get(at + 1).folded().charAt(0))
        && tokens.get(at + 1).span().start() == place.end()
        && (at == 0 || tokens.get(at - 1).span().end() < place.start());
  }

  /// Whether the stop belongs to a single letter before it, as a doctor's title has one.
  private static boolean abbreviates(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at - 1).folded().length() == 1
        && Character.isLetter(tokens.get(at - 1).folded().charAt(0));
  }

  /// Whether the quotation goes on after the stop at `at` and ends within the passage.
  private static boolean closesLater(List<Token> tokens, int at) {
    for (var i = at + 1; i < tokens.size() && i < at + LONGEST; i++) {
      if (tokens.get(i).folded().equals("\"")) {
        return i > at + 1;
      }
    }
    return false;
  }

  private static int closing(List<Token> tokens, int at, boolean open) {
    var end = at;
    var quoted = open;
    while (end < tokens.size()) {
      var word = tokens.get(end).folded();
      if (stops(word) || word.equals(")") || word.equals("]")) {
        end++;
      } else if (quoted && word.equals("\"")) {
        quoted = false;
        end++;
      } else {
        return end;
      }
    }
    return end;
  }
}
