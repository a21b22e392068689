package isnad.read.mention;

import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.Token;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;

/// A name found in a sentence, with what it may stand for.
///
/// @param from first token
/// @param to one past the last token
/// @param cut how the first word was cut
record Find(Sentence sentence, int from, int to, Clitics.Cut cut, Sense sense) {

  /// What the name covers, its proclitics left out.
  Span span() {
    var whole = sentence.span(from, to);
    return new Span(whole.start() + cutOff(sentence.tokens().get(from), cut), whole.end());
  }

  int length() {
    return to - from;
  }

  /// How many units of the token's span the proclitics take; none where a lam has swallowed the
  /// article, and none where the token holds markup.
  static int cutOff(Token token, Clitics.Cut cut) {
    var letters = cut.before().length();
    if (letters + cut.rest().length() > token.folded().length()) {
      letters--;
    }
    if (letters == 0 || token.span().length() != token.text().length()) {
      return 0;
    }
    var at = 0;
    while (at < token.text().length() && letters > 0) {
      if (!Letters.isMark(token.text().charAt(at++))) {
        letters--;
      }
    }
    while (at < token.text().length() - 1 && Letters.isMark(token.text().charAt(at))) {
      at++;
    }
    return at;
  }
}
