package isnad.read.quantity;

import isnad.model.Token;
import isnad.read.number.Numerals;
import isnad.read.number.Numerals.Number;
import isnad.read.quantity.QuantityWords.Word;
import isnad.read.text.Clitics;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what parts of a whole a number counts: "one in twenty", 77/100, "three parts of a
/// hundred", the decimals behind "point".
final class ShareScan {
  private final Numerals numerals;
  private final QuantityWords words;
  private final List<Token> tokens;

  ShareScan(Numerals numerals, QuantityWords words, List<Token> tokens) {
    this.numerals = numerals;
    this.words = words;
    this.tokens = tokens;
  }

  /// The count with its decimals, or as a share of the whole told behind it.
  Number of(Number count) {
    var pointed = pointed(count);
    var parts = parts(pointed);
    return parts == null ? ratio(pointed) : parts;
  }

  /// "A part of a hundred": one of them; absent where token `at` begins no such share.
  @Nullable Number part(int at) {
    var whole = whole(words.end(Word.PART, tokens, at));
    return whole == null || !whole.words() || !divided(whole)
        ? null
        : MeasureScan.with(whole, divide(BigDecimal.ONE, whole.value()), at, whole.to());
  }

  /// Whether the whole is a power of ten, or what is divided stands behind it.
  private boolean divided(Number whole) {
    var to = whole.to();
    return decimal(whole.value())
        ? closes(to)
        : to < tokens.size()
            && (words.end(Word.PART_NOUN, tokens, to) > 0
                || Clitics.hasArticle(tokens.get(to).folded()));
  }

  private Number pointed(Number count) {
    var next = words.end(Word.POINT, tokens, count.to());
    var part = next < 0 ? null : numerals.read(tokens, next);
    if (part == null || part.ordinal() || part.value().scale() > 0) {
      return count;
    }
    var of = whole(words.end(Word.FROM, tokens, part.to()));
    if (of != null && decimal(of.value()) && of.value().compareTo(part.value()) > 0) {
      return added(count, divide(part.value(), of.value()), of.to());
    }
    var digits = part.value().toPlainString().length();
    return added(count, part.value().movePointLeft(digits), part.to());
  }

  private static Number added(Number count, BigDecimal rest, int to) {
    return MeasureScan.with(count, count.value().add(rest), count.from(), to);
  }

  /// "Two hundred and three parts of a hundred": what of the count is below the whole are parts.
  private @Nullable Number parts(Number count) {
    var next = words.end(Word.PART, tokens, count.to());
    var whole = count.words() && count.value().scale() <= 0 ? whole(next) : null;
    if (whole == null || !decimal(whole.value())) {
      return null;
    }
    var rest = count.value().remainder(whole.value());
    var value = count.value().subtract(rest).add(divide(rest, whole.value()));
    return MeasureScan.with(count, value, count.from(), whole.to());
  }

  /// "One in twenty", "77/100"; more than the whole only where nothing follows.
  private Number ratio(Number count) {
    var slash = is(count.to(), "/") && glued(count.to() - 1) && glued(count.to());
    var over = words.end(Word.OVER, tokens, count.to());
    var named = over > 0 ? over : words.end(Word.RATIO, tokens, count.to());
    var next = slash ? count.to() + 1 : named;
    var of = next < 0 ? words.end(Word.FROM, tokens, count.to()) : next;
    var whole = whole(of);
    if (whole == null
        || next < 0 && (!whole.words() || words.unit(tokens, whole.to()) != null)
        || is(whole.to(), "/")) {
      return count;
    }
    var improper = whole.value().compareTo(count.value()) <= 0;
    var allowed = over > 0 && count.words() && whole.value().signum() > 0 && closes(whole.to());
    return improper && !allowed
        ? count
        : MeasureScan.with(count, divide(count.value(), whole.value()), count.from(), whole.to());
  }

  private @Nullable Number whole(int at) {
    var whole = at < 0 ? null : numerals.read(tokens, at);
    return whole == null || whole.ordinal() || whole.value().signum() == 0 ? null : whole;
  }

  private static BigDecimal divide(BigDecimal count, BigDecimal whole) {
    return count.divide(whole, MathContext.DECIMAL64);
  }

  /// Whether the number is ten, a hundred, a thousand …
  private static boolean decimal(BigDecimal value) {
    return value.compareTo(BigDecimal.TEN) >= 0
        && value.stripTrailingZeros().unscaledValue().equals(BigDecimal.ONE.unscaledValue());
  }

  private boolean closes(int at) {
    return at >= tokens.size() || !Character.isLetterOrDigit(tokens.get(at).folded().charAt(0));
  }

  private boolean is(int at, String mark) {
    return at < tokens.size() && tokens.get(at).folded().equals(mark);
  }

  private boolean glued(int at) {
    return at >= 0
        && at + 1 < tokens.size()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }
}
