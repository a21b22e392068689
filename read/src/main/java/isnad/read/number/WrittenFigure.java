package isnad.read.number;

import isnad.model.Token;
import isnad.read.number.Term.Kind;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure with all that is glued to it: a preposition before it, the point of a value below one,
/// the exponent behind it (`1e10`, `2.5^-1`).
///
/// @param width how many tokens it takes
record WrittenFigure(Term term, int width) {
  private static final String PREPOSITIONS = "" + Letters.BA + Letters.LAM + Letters.KAF;
  private static final int MOST_EXPONENT = 64;

  /// The figure at token `at`; absent where none is written there.
  static @Nullable WrittenFigure at(List<Token> tokens, int at) {
    var word = tokens.get(at).folded();
    if (digit(word)) {
      var value = Figures.value(word);
      return value == null ? null : raised(tokens, at, value);
    }
    if (at + 1 >= tokens.size() || !glued(tokens, at) || !digit(tokens.get(at + 1).folded())) {
      return null;
    }
    if (word.equals(".")) {
      return at > 0 && glued(tokens, at - 1) ? null : belowOne(tokens.get(at + 1).folded());
    }
    var figure = governs(word) ? at(tokens, at + 1) : null;
    return figure == null ? null : of(figure.term().value(), true, figure.width() + 1);
  }

  /// Whether token `at` is a group of three figures, one blank before it.
  static boolean three(List<Token> tokens, int at) {
    var word = tokens.get(at).folded();
    var gap = tokens.get(at).span().start() - tokens.get(at - 1).span().end();
    return gap == 1
        && digit(word)
        && (word.length() == 3 && word.indexOf('.') < 0 && word.indexOf(',') < 0
            || word.length() > 4 && word.charAt(3) == '.');
  }

  private static WrittenFigure of(BigDecimal value, boolean governed, int width) {
    return new WrittenFigure(new Term(Kind.FIGURE, value, false, governed), width);
  }

  static boolean digit(String word) {
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  /// Whether the word is a preposition of one letter, a conjunction glued to it or not.
  private static boolean governs(String word) {
    var last = word.charAt(word.length() - 1);
    return PREPOSITIONS.indexOf(last) >= 0
        && (word.length() == 1
            || word.length() == 2
                && (word.charAt(0) == Letters.WAW || word.charAt(0) == Letters.FA));
  }

  private static @Nullable WrittenFigure belowOne(String digits) {
    var value = Figures.value(digits);
    return value == null || value.scale() > 0 || digits.indexOf(',') >= 0
        ? null
        : of(new BigDecimal("0." + digits), false, 2);
  }

  /// The figure with the exponent behind it.
  private static WrittenFigure raised(List<Token> tokens, int at, BigDecimal base) {
    var mark = at + 1 < tokens.size() ? tokens.get(at + 1).folded() : "";
    var power = mark.equals("^");
    if (!power && !mark.equals("e") || !glued(tokens, at)) {
      return of(base, false, 1);
    }
    var sign = at + 2 < tokens.size() ? tokens.get(at + 2).folded() : "";
    var figure = sign.equals("-") || sign.equals("+") ? at + 3 : at + 2;
    var exponent = exponent(tokens, at + 1, figure);
    if (exponent < 0 || power && base.signum() == 0) {
      return of(base, false, 1);
    }
    var signed = sign.equals("-") ? -exponent : exponent;
    var value = power ? base.pow(signed, MathContext.DECIMAL64) : base.scaleByPowerOfTen(signed);
    return of(value, false, figure - at + 1);
  }

  /// The exponent in token `figure`, all glued from `mark` on and no letter behind; -1 where there
  /// is none.
  private static int exponent(List<Token> tokens, int mark, int figure) {
    if (figure >= tokens.size() || !digit(tokens.get(figure).folded())) {
      return -1;
    }
    for (var i = mark; i < figure; i++) {
      if (!glued(tokens, i)) {
        return -1;
      }
    }
    var lettered =
        glued(tokens, figure) && Character.isLetter(tokens.get(figure + 1).folded().charAt(0));
    var value = lettered ? null : Figures.value(tokens.get(figure).folded());
    return value != null
            && value.scale() <= 0
            && value.compareTo(BigDecimal.valueOf(MOST_EXPONENT)) <= 0
        ? value.intValue()
        : -1;
  }

  /// Whether no blank stands between token `at` and the next.
  private static boolean glued(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }
}
