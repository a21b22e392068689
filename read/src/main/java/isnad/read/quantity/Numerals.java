package isnad.read.quantity;

import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads numbers in digits and words: units, tens and hundreds add up, thousands and more multiply
/// what stands before them.
final class Numerals {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Map<String, BigDecimal> words = new HashMap<>();
  private final Map<String, BigDecimal> halves = new HashMap<>();

  /// A number with the token behind it.
  record Number(BigDecimal value, int to) {}

  static Numerals from(Packs packs) {
    var numerals = new Numerals();
    fill(packs, "numerals", numerals.words);
    fill(packs, "halves", numerals.halves);
    return numerals;
  }

  private static void fill(Packs packs, String key, Map<String, BigDecimal> out) {
    for (var entry : packs.all(key)) {
      entry.only("value", "forms");
      var value = new BigDecimal(entry.text("value"));
      entry.texts("forms").forEach(form -> out.put(Letters.fold(form), value));
    }
  }

  /// The number that begins at token `at`; absent where none does.
  @Nullable Number read(List<Token> tokens, int at) {
    var total = BigDecimal.ZERO;
    var group = BigDecimal.ZERO;
    var last = BigDecimal.ZERO;
    var i = at;
    while (i < tokens.size()) {
      var joint = i > at && tokens.get(i).folded().equals(String.valueOf(Letters.WAW)) ? 1 : 0;
      var value = i + joint < tokens.size() ? value(tokens.get(i + joint), i > at) : null;
      if (value == null || i > at && !follows(last, value, joined(tokens, i))) {
        break;
      }
      if (value.compareTo(THOUSAND) >= 0 && i > at && joint == 0 && !joined(tokens, i)) {
        total = total.add(group.signum() == 0 ? value : group.multiply(value));
        group = BigDecimal.ZERO;
      } else if (value.compareTo(THOUSAND) >= 0 && i == at) {
        total = total.add(value);
      } else if (value.compareTo(HUNDRED) == 0
          && last.signum() > 0
          && !joined(tokens, i)
          && last.compareTo(TEN) < 0) {
        group = group.subtract(last).add(last.multiply(HUNDRED));
      } else if (value.compareTo(THOUSAND) >= 0) {
        total = total.add(value);
      } else {
        group = group.add(value);
      }
      last = value;
      i += joint + 1;
    }
    return i == at ? null : new Number(total.add(group), i);
  }

  /// Whether the next part goes on with the number: behind "and", or a larger scale behind a count,
  /// or "ten" behind a unit.
  private static boolean follows(BigDecimal last, BigDecimal next, boolean joined) {
    return joined
        ? next.compareTo(last) != 0
        : next.compareTo(THOUSAND) >= 0 && next.compareTo(last) > 0
            || next.compareTo(HUNDRED) == 0 && last.compareTo(TEN) < 0
            || next.compareTo(TEN) == 0 && last.compareTo(TEN) < 0;
  }

  private static boolean joined(List<Token> tokens, int at) {
    var word = tokens.get(at).folded();
    return word.charAt(0) == Letters.WAW;
  }

  private @Nullable BigDecimal value(Token token, boolean inside) {
    var digits = digits(token.folded());
    if (digits != null) {
      return digits;
    }
    for (var cut : Clitics.cuts(token.folded())) {
      var value = words.get(cut.rest());
      value = value == null ? halves.get(cut.rest()) : value;
      if (value != null && (!inside || cut.before().length() <= 1)) {
        return value;
      }
    }
    return null;
  }

  static @Nullable BigDecimal digits(String word) {
    if (!Character.isDigit(word.charAt(0))) {
      return null;
    }
    var comma = word.indexOf(',');
    var thousands = comma < 0 || word.length() - word.lastIndexOf(',') == 4;
    try {
      return new BigDecimal(thousands ? word.replace(",", "") : word.replace(',', '.'));
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
