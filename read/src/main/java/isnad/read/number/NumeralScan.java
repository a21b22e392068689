package isnad.read.number;

import isnad.model.Token;
import isnad.read.number.Numerals.Number;
import isnad.read.number.Term.Kind;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reading of one number: groups joined by "and", each smaller than the one before.
///
/// `[hundreds and] [units and] tens` makes a group below a thousand, `group scale …` a larger one,
/// and a fraction may follow ("a million and a half").
final class NumeralScan {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final String AND = String.valueOf(Letters.WAW);

  /// A term with the token behind it.
  private record Next(Term term, int to) {}

  private final NumeralWords words;
  private final List<Token> tokens;
  private final int start;
  private int at;
  private boolean ordinal;

  NumeralScan(NumeralWords words, List<Token> tokens, int start) {
    this.words = words;
    this.tokens = tokens;
    this.start = start;
    this.at = start;
  }

  @Nullable Number number(boolean and) {
    var first = peek(and);
    if (first == null) {
      return null;
    }
    var value = first.is(Kind.ORDINAL) ? ordinal(and) : sum(and);
    return value == null
        ? null
        : new Number(
            value, start, at, ordinal, first.definite(), !first.is(Kind.FIGURE), first.governed());
  }

  // ---- the cursor

  /// The term here, behind "and" or not; behind a glued preposition only at the start.
  private @Nullable Term peek(boolean and) {
    var next = next(and);
    return next == null ? null : next.term();
  }

  private @Nullable Next next(boolean and) {
    var apart = and && at + 1 < tokens.size() && tokens.get(at).folded().equals(AND);
    var place = apart ? at + 1 : at;
    if (place >= tokens.size()) {
      return null;
    }
    var figure = and && !apart ? null : WrittenFigure.at(tokens, place);
    if (figure != null) {
      return open(figure.term(), place + figure.width());
    }
    var word = tokens.get(place);
    return open(and && !apart ? words.joined(word) : words.free(word), place + 1);
  }

  private @Nullable Next open(@Nullable Term term, int to) {
    return term == null || term.governed() && at > start ? null : new Next(term, to);
  }

  private @Nullable Term take(boolean and, Kind... kinds) {
    var next = next(and);
    if (next == null || !next.term().is(kinds)) {
      return null;
    }
    at = next.to();
    return next.term();
  }

  // ---- the grammar

  private @Nullable BigDecimal sum(boolean and) {
    var part = take(and, Kind.FRACTION);
    if (part != null) {
      return scaled(part.value());
    }
    var share = and ? null : words.share(tokens, at);
    if (share != null) {
      at++;
      return share;
    }
    var first = group(and);
    if (first == null) {
      return null;
    }
    var total = first.value();
    var last = first;
    while (true) {
      var save = at;
      var next = group(true);
      if (next == null && last.scale().compareTo(THOUSAND) >= 0) {
        next = figures();
      }
      if (next == null || next.value().compareTo(last.scale()) >= 0 || next.value().signum() == 0) {
        at = save;
        return last.named()
            ? total.add(rest(last.scale()))
            : scaled(total.add(rest(BigDecimal.ONE)));
      }
      total = total.add(next.value());
      last = next;
    }
  }

  /// A fraction added: of the scale named last, else of one.
  private BigDecimal rest(BigDecimal scale) {
    var half = take(true, Kind.FRACTION);
    if (half != null) {
      again(scale);
      return half.value().multiply(scale);
    }
    var save = at;
    var count = take(true, Kind.UNIT);
    var parts = count == null ? null : take(false, Kind.FRACTIONS);
    if (count == null || parts == null) {
      at = save;
      return BigDecimal.ZERO;
    }
    return count.value().multiply(parts.value());
  }

  /// "A million and half *a million*".
  private void again(BigDecimal scale) {
    var term = peek(false);
    if (term != null && term.is(Kind.SCALE, Kind.EITHER) && term.value().compareTo(scale) == 0) {
      at++;
    }
  }

  /// @param scale what a following group must be smaller than
  /// @param named whether a scale's name ends it
  private record Group(BigDecimal value, BigDecimal scale, boolean named) {}

  private @Nullable Group group(boolean and) {
    var save = at;
    var twice = take(and, Kind.EITHER);
    if (twice != null) {
      return new Group(twice.value().multiply(BigDecimal.TWO), twice.value(), true);
    }
    var pair = take(and, Kind.DOUBLE);
    if (pair != null) {
      return new Group(pair.value(), pair.value().divide(BigDecimal.TWO), true);
    }
    var alone = take(and, Kind.SCALE, Kind.DOZEN);
    if (alone != null) {
      return scales(alone.value(), alone.value());
    }
    var count = below(and);
    if (count == null) {
      at = save;
      return null;
    }
    var parts = take(false, Kind.FRACTIONS);
    var part = parts == null ? words.part(count, tokens, at) : parts.value();
    at += parts == null && part != null ? 1 : 0;
    return part != null
        ? new Group(count.multiply(part), BigDecimal.ZERO, false)
        : scales(count, null);
  }

  private Group scales(BigDecimal count, @Nullable BigDecimal named) {
    var value = count;
    var scale = named;
    for (var next = scale(); next != null; next = scale()) {
      value = value.multiply(next.value());
      scale = scale == null ? next.value() : scale.multiply(next.value());
    }
    return new Group(value, scale == null ? BigDecimal.ONE : scale, scale != null);
  }

  private @Nullable Term scale() {
    return take(false, Kind.SCALE, Kind.MANY, Kind.EITHER, Kind.DOZEN);
  }

  /// Half *a million*.
  private BigDecimal scaled(BigDecimal part) {
    var scale = scale();
    return scale == null ? part : part.multiply(scale.value());
  }

  /// "4 thousand 321": figures go on without "and".
  private @Nullable Group figures() {
    var term = peek(false);
    return term != null && term.is(Kind.FIGURE) && term.value().scale() <= 0 ? group(false) : null;
  }

  private @Nullable BigDecimal below(boolean and) {
    var figure = take(and, Kind.FIGURE);
    if (figure != null) {
      return hundredfold(grouped(figure.value()));
    }
    var hundreds = hundreds(and);
    if (hundreds == null) {
      return tenfold(belowHundred(and));
    }
    var save = at;
    var rest = belowHundred(true);
    if (rest == null || rest.signum() == 0) {
      at = save;
      return hundreds;
    }
    return hundreds.add(rest);
  }

  /// "Ninety-five *hundred*".
  private @Nullable BigDecimal tenfold(@Nullable BigDecimal count) {
    return count != null && count.compareTo(BigDecimal.TEN) > 0 && take(false, Kind.HUNDRED) != null
        ? count.multiply(HUNDRED)
        : count;
  }

  /// "3 hundred [and 21]".
  private BigDecimal hundredfold(BigDecimal figure) {
    if (take(false, Kind.HUNDRED) == null) {
      return figure;
    }
    var save = at;
    var rest = take(true, Kind.FIGURE);
    if (rest != null && rest.below(100) && rest.value().signum() > 0) {
      return figure.multiply(HUNDRED).add(rest.value());
    }
    at = save;
    return figure.multiply(HUNDRED);
  }

  /// "1 234 567": groups of three figures, blanks between.
  private BigDecimal grouped(BigDecimal first) {
    var value = first;
    var head = tokens.get(at - 1).folded();
    while (head.length() <= 3 && at < tokens.size() && WrittenFigure.three(tokens, at)) {
      var figure = Figures.value(tokens.get(at).folded());
      if (figure == null) {
        break;
      }
      value = value.multiply(THOUSAND).add(figure);
      at++;
    }
    return value;
  }

  private @Nullable BigDecimal hundreds(boolean and) {
    var whole = take(and, Kind.HUNDREDS, Kind.HUNDRED);
    if (whole != null) {
      return whole.value();
    }
    var save = at;
    var unit = take(and, Kind.UNIT);
    if (unit != null && take(false, Kind.HUNDRED) != null) {
      return unit.value().multiply(HUNDRED);
    }
    at = save;
    return null;
  }

  private @Nullable BigDecimal belowHundred(boolean and) {
    var tens = take(and, Kind.TENS, Kind.TEN);
    if (tens != null) {
      return tens.value();
    }
    var save = at;
    var unit = take(and, Kind.UNIT, Kind.COMPOUND);
    if (unit == null) {
      return null;
    }
    var ten = unit.value().signum() == 0 ? null : take(false, Kind.TEN);
    ten = ten != null || unit.value().signum() == 0 ? ten : take(true, Kind.TENS);
    if (ten == null && unit.is(Kind.COMPOUND)) {
      at = save;
      return null;
    }
    return ten == null ? unit.value() : unit.value().add(ten.value());
  }

  /// "the twenty-first", "the eleventh", "the fourth".
  private @Nullable BigDecimal ordinal(boolean and) {
    ordinal = true;
    var unit = take(and, Kind.ORDINAL);
    if (unit == null) {
      return null;
    }
    if (take(false, Kind.TEN) != null) {
      return unit.value().add(BigDecimal.TEN);
    }
    var ten = take(true, Kind.TENS);
    return ten == null ? unit.value() : unit.value().add(ten.value());
  }
}
