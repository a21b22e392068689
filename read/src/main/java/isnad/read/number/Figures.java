package isnad.read.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads a number written in figures: 1,200,000 and 1.200.000 and 9.5 and 9,5.
public final class Figures {
  private static final int LONGEST = 40;

  private Figures() {}

  /// What the folded token is worth; absent where it is no figure.
  public static @Nullable BigDecimal value(String word) {
    if (word.length() > LONGEST || !made(word)) {
      return null;
    }
    var comma = count(word, ',');
    var dot = count(word, '.');
    if (comma + dot == 0) {
      return new BigDecimal(word);
    }
    var decimal = decimal(word, comma, dot);
    if (!thousands(word, decimal < 0 ? word.length() : decimal)) {
      return null;
    }
    var plain = new StringBuilder();
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if (i == decimal) {
        plain.append('.');
      } else if (c != ',' && c != '.') {
        plain.append(c);
      }
    }
    return new BigDecimal(plain.toString());
  }

  /// Where the mark of the decimals stands; -1 where all marks part thousands.
  private static int decimal(String word, int comma, int dot) {
    var last = Math.max(word.lastIndexOf(','), word.lastIndexOf('.'));
    if (comma > 0 && dot > 0) {
      return last;
    }
    var behind = word.length() - last - 1;
    if (comma + dot > 1) {
      return behind == 3 ? -1 : last;
    }
    return comma == 1 && behind == 3 && last <= 3 && word.charAt(0) != '0' ? -1 : last;
  }

  /// Whether all marks before the decimals part groups of three.
  private static boolean thousands(String word, int end) {
    var behind = 0;
    for (var i = end - 1; i >= 0; i--) {
      var mark = word.charAt(i) == ',' || word.charAt(i) == '.';
      if (mark && behind != 3) {
        return false;
      }
      behind = mark ? 0 : behind + 1;
    }
    return true;
  }

  private static boolean made(String word) {
    for (var i = 0; i < word.length(); i++) {
      var c = word.charAt(i);
      if ((c < '0' || c > '9') && c != ',' && c != '.') {
        return false;
      }
    }
    return word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }

  private static int count(String word, char mark) {
    var count = 0;
    for (var i = 0; i < word.length(); i++) {
      count += word.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }
}
