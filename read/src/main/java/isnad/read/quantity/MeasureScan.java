package isnad.read.quantity;

import isnad.model.Amount;
import isnad.model.Token;
import isnad.read.number.Numerals;
import isnad.read.number.Numerals.Number;
import isnad.read.quantity.QuantityWords.Bound;
import isnad.read.quantity.QuantityWords.Word;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads an amount: `[bound] number [to number] [unit] [bound]`, or a vague word.
final class MeasureScan {
  static final String PEOPLE = "people";
  private static final String AND = String.valueOf(Letters.WAW);

  /// So many words may say whose number it is.
  private static final int MOST_NAMED = 2;

  private final Numerals numerals;
  private final QuantityWords words;
  private final List<Token> tokens;
  private final ShareScan shares;

  MeasureScan(Numerals numerals, QuantityWords words, List<Token> tokens) {
    this.numerals = numerals;
    this.words = words;
    this.tokens = tokens;
    this.shares = new ShareScan(numerals, words, tokens);
  }

  /// The amount that begins at `at`; absent where none does.
  @Nullable Measure find(int at) {
    var bound = words.bounds.longest(tokens, at);
    if (bound != null) {
      var bounded = behindTally(bound.to(), bound.value());
      if (bounded != null) {
        return new Measure(bounded.amount(), bounded.unit(), at, bounded.to());
      }
    }
    return unbound(at, null);
  }

  /// The amount at `at`, or behind "their number", "the number of the killed" there.
  private @Nullable Measure behindTally(int at, Bound bound) {
    var tally = words.end(Word.TALLY, tokens, at);
    for (var i = tally < 0 ? at : tally; i <= (tally < 0 ? at : tally + MOST_NAMED); i++) {
      var found = i < tokens.size() ? unbound(i, bound) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private @Nullable Measure unbound(int at, @Nullable Bound bound) {
    var vague = words.vague.longest(tokens, at);
    if (vague != null && vague.to() < tokens.size()) {
      var said = new Amount.Vague(tokens.get(at).text(), vague.value().low());
      return new Measure(said, vague.value().unit(), at, vague.to());
    }
    var part = shares.part(at);
    var first = part == null ? signed(at) : part;
    if (first == null) {
      return null;
    }
    var range = range(at, first);
    if (range != null) {
      return range;
    }
    var behind = bound == null ? behind(first.to()) : null;
    return new Measure(bounded(bound == null ? behind : bound, first.value()), at, first.to());
  }

  /// A bound told behind the number or behind the noun that it counts.
  private @Nullable Bound behind(int at) {
    for (var i = at; i <= Math.min(at + 1, tokens.size() - 1); i++) {
      var found = words.boundsBehind.longest(tokens, i);
      if (found != null) {
        return numerals.read(tokens, Math.min(found.to(), tokens.size())) == null
            ? found.value()
            : null;
      }
    }
    return null;
  }

  static Amount bounded(@Nullable Bound bound, BigDecimal value) {
    return switch (bound) {
      case null -> new Amount.Exactly(value);
      case AT_LEAST -> new Amount.AtLeast(value);
      case AT_MOST -> new Amount.AtMost(value);
      case ABOUT -> new Amount.About(value);
    };
  }

  // ---- ranges

  private @Nullable Measure range(int at, Number first) {
    var second = behindJoint(at, first);
    if (second == null || second.ordinal() || second.value().compareTo(first.value()) <= 0) {
      return null;
    }
    var low = shared(first, second);
    return low.compareTo(second.value()) < 0
        ? new Measure(new Amount.Between(low, second.value()), at, second.to())
        : null;
  }

  private @Nullable Number behindJoint(int at, Number first) {
    var unit = words.unit(tokens, first.to());
    var next = unit == null ? first.to() : unit.to();
    var between = words.before(Word.BETWEEN, tokens, at);
    var and = between ? numerals.joined(tokens, next) : null;
    if (and != null) {
      return and;
    }
    if (is(next, "-") || is(next, "~")) {
      return signed(next + 1);
    }
    var to = words.end(Word.TO, tokens, next);
    var from = between || words.before(Word.FROM, tokens, at) || !first.words();
    return to > 0 && from ? signed(to) : null;
  }

  /// "3-5 million": the scale of the second is the first's too.
  private BigDecimal shared(Number first, Number second) {
    var figure = numerals.read(tokens.subList(0, second.to()), second.from());
    if (first.words() || figure == null || second.to() - second.from() != 2) {
      return first.value();
    }
    var bare = numerals.read(tokens.subList(0, second.from() + 1), second.from());
    if (bare == null || bare.words() || bare.value().compareTo(first.value()) <= 0) {
      return first.value();
    }
    return first.value().multiply(second.value().divide(bare.value(), MathContext.DECIMAL64));
  }

  private boolean is(int at, String mark) {
    return at < tokens.size() && tokens.get(at).folded().equals(mark);
  }

  // ---- one number

  /// A count, with its sign and what makes it a ratio.
  private @Nullable Number signed(int at) {
    var minus = words.end(Word.MINUS, tokens, at);
    var dash = minus < 0 && is(at, "-") && glued(at) && !glued(at - 1) ? at + 1 : minus;
    var free = numerals.read(tokens, dash > 0 ? dash : at);
    var plain = free == null && dash < 0 ? behindGluedAnd(at) : free;
    if (plain == null || plain.ordinal()) {
      return null;
    }
    var told = shares.of(dotted(plain));
    var value = dash > 0 ? told.value().negate() : told.value();
    return with(told, value, at, told.to());
  }

  /// Whether no blank stands between token `at` and the next.
  private boolean glued(int at) {
    return at >= 0
        && at + 1 < tokens.size()
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  /// The count behind a conjunction glued to it; "and a half" belongs to what stands before.
  private @Nullable Number behindGluedAnd(int at) {
    var count = is(at, AND) ? null : numerals.joined(tokens, at);
    return count == null || count.value().compareTo(BigDecimal.ONE) < 0 ? null : count;
  }

  /// 1.800 soldiers: of persons no thousandths are told.
  private Number dotted(Number number) {
    var unit = words.unit(tokens, number.to());
    var thousands =
        unit != null
            && unit.value().equals(PEOPLE)
            && number.to() == number.from() + 1
            && number.value().scale() == 3;
    return thousands
        ? with(number, number.value().movePointRight(3), number.from(), number.to())
        : number;
  }

  static Number with(Number number, BigDecimal value, int from, int to) {
    return new Number(value, from, to, false, number.definite(), number.words(), number.governed());
  }

  /// One past the clock time or the row of figures (telephone, date, address) at `at`, which is no
  /// count; `at` where there is none.
  int otherThanCount(int at) {
    var clock = words.end(Word.CLOCK, tokens, at);
    var time = clock > 0 && tokens.get(at).folded().charAt(0) == Letters.ALEF ? clock : at;
    var end = row(time);
    var hour = time == at ? null : numerals.read(tokens, time);
    return Math.max(end > time + 1 ? end : at, hour == null ? at : Math.max(end, hour.to()));
  }

  private int row(int at) {
    var figures = 0;
    var end = at;
    for (var i = is(at, "+") ? at + 1 : at; i < tokens.size() && figure(i); i += 2) {
      figures++;
      end = i + 1;
      if (!joint(end) || !glued(i) || !glued(end)) {
        break;
      }
    }
    var clock = figures == 2 && tokens.get(end - 2).folded().equals(":");
    return figures > 2 || clock || figures > 0 && is(at, "+") ? end : at;
  }

  private boolean joint(int at) {
    return is(at, ":") || is(at, "-") || is(at, "/");
  }

  private boolean figure(int at) {
    var c = tokens.get(at).folded().charAt(0);
    return c >= '0' && c <= '9';
  }

  /// Whether the figure is part of a name: S-400, MiG-29.
  boolean names(int at) {
    return at > 1
        && figure(at)
        && is(at - 1, "-")
        && glued(at - 1)
        && glued(at - 2)
        && Character.isLetter(tokens.get(at - 2).folded().charAt(0));
  }

  /// Whether only a preposition stands here, glued to a figure that begins with the next token.
  boolean governs(int at) {
    return at + 1 < tokens.size()
        && figure(at + 1)
        && Character.isLetter(tokens.get(at).folded().charAt(0))
        && numerals.read(tokens, at) != null
        && numerals.joined(tokens, at) == null;
  }

  /// Whether the number at `at` numbers an item of a list: "1." or "(2)" before all else.
  boolean enumerates(int at) {
    var bracket = at == 1 && is(0, "(");
    if (at > 0 && !bracket || !figure(at) || tokens.get(at).folded().length() > 2) {
      return false;
    }
    var mark = is(at + 1, ".") || is(at + 1, ")") || is(at + 1, "-") || is(at + 1, "/");
    return mark && !(glued(at + 1) && at + 2 < tokens.size() && figure(at + 2));
  }

  /// The number behind "and" without one, used for parts of money.
  @Nullable Number behindAnd(int at) {
    return is(at, AND) || numerals.joined(tokens, at) != null
        ? numerals.joined(tokens, at)
        : numerals.read(tokens, at);
  }
}
