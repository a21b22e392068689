package isnad.read.number;

import isnad.model.Token;
import isnad.read.pack.Packs;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the number that begins at a token, in figures, in words or in both.
public final class Numerals {
  private final NumeralWords words;

  private Numerals(NumeralWords words) {
    this.words = words;
  }

  public static Numerals from(Packs packs) {
    return new Numerals(NumeralWords.from(packs));
  }

  /// A number in a sentence.
  ///
  /// @param to one past its last token
  /// @param ordinal whether it tells a place in a row and no count
  /// @param definite whether its first word has the article
  /// @param words whether its first part is a word and no figure
  /// @param governed whether a preposition is glued to it
  public record Number(
      BigDecimal value,
      int from,
      int to,
      boolean ordinal,
      boolean definite,
      boolean words,
      boolean governed) {
    /// As a whole number of the range; -1 where it is none.
    public int within(int low, int high) {
      return value.scale() <= 0
              && value.compareTo(BigDecimal.valueOf(low)) >= 0
              && value.compareTo(BigDecimal.valueOf(high)) <= 0
          ? value.intValue()
          : -1;
    }
  }

  /// The longest number that begins at token `at`; absent where none does. Of a number behind "and"
  /// (glued or apart) the token of the "and" is part.
  public @Nullable Number read(List<Token> tokens, int at) {
    return new NumeralScan(words, tokens, at).number(false);
  }

  /// The number behind "and" at token `at`.
  public @Nullable Number joined(List<Token> tokens, int at) {
    return new NumeralScan(words, tokens, at).number(true);
  }

  /// Whether a number may begin at the token: a quick look.
  public boolean begins(Token token) {
    return WrittenFigure.digit(token.folded())
        || words.free(token) != null
        || words.joined(token) != null;
  }
}
