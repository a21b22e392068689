package isnad.model;

import java.math.BigDecimal;

/// Amounts as text, in the manner of EDTF: `84`, `84~` for about, `50/..` for at least, `../50` for
/// up to, `40/60` for between.
public final class Bounds {
  private static final String OPEN = "..";

  private Bounds() {}

  /// A word that counts without a number is written as what it means at least.
  public static String write(Amount amount) {
    return switch (amount) {
      case Amount.Exactly exactly -> plain(exactly.number());
      case Amount.About about -> plain(about.number()) + "~";
      case Amount.AtLeast least -> plain(least.min()) + "/" + OPEN;
      case Amount.AtMost most -> OPEN + "/" + plain(most.max());
      case Amount.Between(BigDecimal min, BigDecimal max) -> plain(min) + "/" + plain(max);
      case Amount.Vague vague -> plain(vague.low()) + "/" + OPEN;
    };
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /// The amount that the text says.
  ///
  /// @throws IllegalArgumentException where it says none
  public static Amount parse(String text) {
    try {
      var slash = text.indexOf('/');
      if (slash < 0) {
        return text.endsWith("~")
            ? new Amount.About(number(text.substring(0, text.length() - 1)))
            : new Amount.Exactly(number(text));
      }
      var from = text.substring(0, slash);
      var to = text.substring(slash + 1);
      if (from.equals(OPEN)) {
        return new Amount.AtMost(number(to));
      }
      return to.equals(OPEN)
          ? new Amount.AtLeast(number(from))
          : new Amount.Between(number(from), number(to));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "'" + text + "' is no amount like 84, 84~, 50/.., ../50, 40/60", e);
    }
  }

  /// No exponents: who writes nine zeros means to.
  private static BigDecimal number(String text) {
    if (!text.matches("[0-9]{1,12}([.][0-9]{1,6})?")) {
      throw new NumberFormatException(text);
    }
    return new BigDecimal(text);
  }
}
