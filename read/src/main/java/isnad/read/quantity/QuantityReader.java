package isnad.read.quantity;

import isnad.model.Amount;
import isnad.model.Mention;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.number.Numerals;
import isnad.read.pack.Packs;
import isnad.read.quantity.QuantityWords.Word;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads numbers with their bounds and units.
public final class QuantityReader {
  private static final String PERCENT = "percent";
  private static final String KM = "km";
  private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;

  private final Numerals numerals;
  private final QuantityWords words;

  private QuantityReader(Numerals numerals, QuantityWords words) {
    this.numerals = numerals;
    this.words = words;
  }

  public static QuantityReader from(Packs packs) {
    return new QuantityReader(Numerals.from(packs), QuantityWords.from(packs));
  }

  /// @param times expressions of time, in reading order; no number is read inside one
  public List<Mention.OfQuantity> read(List<Sentence> sentences, List<Mention.OfTime> times) {
    var quantities = new ArrayList<Mention.OfQuantity>();
    var taken = new Taken(times);
    for (var sentence : sentences) {
      var scan = new MeasureScan(numerals, words, sentence.tokens());
      var tokens = sentence.tokens();
      for (var at = 0; at < tokens.size(); ) {
        at = taken.covers(tokens.get(at)) ? at + 1 : next(sentence, scan, at, quantities);
      }
    }
    return quantities;
  }

  private int next(
      Sentence sentence, MeasureScan scan, int at, List<Mention.OfQuantity> quantities) {
    if (words.end(Word.UNCOUNTED, sentence.tokens(), at) == at + 1) {
      return at + 1;
    }
    var skipped = scan.otherThanCount(at);
    if (skipped > at || scan.enumerates(at) || scan.names(at) || scan.governs(at)) {
      return Math.max(skipped, at + 1);
    }
    var ordinal = numerals.read(sentence.tokens(), at);
    if (ordinal != null && ordinal.ordinal()) {
      return ordinal.to();
    }
    var found = find(sentence, scan, at);
    if (found == null) {
      return at + 1;
    }
    quantities.add(new Mention.OfQuantity(found.quantity().span(), found.quantity()));
    return found.to();
  }

  private record Found(Quantity quantity, int to) {}

  private @Nullable Found find(Sentence sentence, MeasureScan scan, int at) {
    var tokens = sentence.tokens();
    var money = symbol(tokens, at);
    var measure = scan.find(money == null ? at : at + 1);
    if (measure == null) {
      return dual(sentence, at);
    }
    if (oneOf(tokens, measure) || nameless(tokens, measure) || portion(tokens, measure)) {
      return null;
    }
    if (money != null) {
      return found(sentence, new Measure(measure.amount(), at, measure.to()), money, measure.to());
    }
    var unit = words.unit(tokens, measure.to());
    var own = measure.unit() != null ? measure.unit() : counted(tokens, measure);
    return unit == null || measure.unit() != null
        ? found(sentence, measure, own, measure.to())
        : found(sentence, cents(scan, tokens, measure, unit.to()), unit.value(), unit.to());
  }

  /// "One of the largest": no count; "one day of" is.
  private boolean oneOf(List<Token> tokens, Measure measure) {
    return words.end(Word.ONE_OF, tokens, measure.from()) == measure.to() + 1
        && before(tokens, measure) == null;
  }

  /// "The first half" of a game, "the last third" of the night: no share of what is counted.
  private static boolean portion(List<Token> tokens, Measure measure) {
    var max = measure.amount().max();
    return max != null
        && max.compareTo(BigDecimal.ONE) < 0
        && measure.to() < tokens.size()
        && Clitics.hasArticle(tokens.get(measure.from()).folded())
        && Clitics.hasArticle(tokens.get(measure.to()).folded());
  }

  /// "Which one", "resolution 2085", "the 25th regiment", "the G20": no count, unless a unit
  /// follows.
  private boolean nameless(List<Token> tokens, Measure measure) {
    var at = measure.from();
    var article = at > 0 && tokens.get(at - 1).folded().equals(ARTICLE);
    var summed = at > 1 && words.end(Word.TALLY, tokens, at - 2) == at;
    return !summed
        && words.before(Word.NAMELESS, tokens, article ? at - 1 : at)
        && words.unit(tokens, measure.to()) == null;
  }

  /// The unit whose sign stands before its number: $20, %45.
  private @Nullable String symbol(List<Token> tokens, int at) {
    var word = tokens.get(at).folded();
    var percent = word.equals("%");
    if (percent && (at > 0 && digit(tokens, at - 1) || !digit(tokens, at + 1))) {
      return null;
    }
    var unit = word.length() == 1 ? words.unit(tokens, at) : null;
    return unit == null ? null : unit.value();
  }

  private static boolean digit(List<Token> tokens, int at) {
    return at < tokens.size() && Character.isDigit(tokens.get(at).folded().charAt(0));
  }

  /// "20 dollars and 43 cents".
  private Measure cents(MeasureScan scan, List<Token> tokens, Measure measure, int at) {
    var number = at < tokens.size() ? scan.behindAnd(at) : null;
    var of = number == null ? null : words.subunits.longest(tokens, number.to());
    if (number == null || of == null || !(measure.amount() instanceof Amount.Exactly whole)) {
      return measure;
    }
    var part = number.value().divide(of.value(), MathContext.DECIMAL64);
    return new Measure(new Amount.Exactly(whole.number().add(part)), measure.from(), of.to());
  }

  /// Whether a number stands right before the noun, so that its ending says "many", not "two".
  private boolean counted(List<Token> tokens, int at) {
    return at > 0 && numerals.read(tokens, at - 1) != null;
  }

  private @Nullable Found dual(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    var bound = words.bounds.longest(tokens, at);
    var start = bound == null ? at : bound.to();
    var dual = words.duals.longest(tokens, start);
    if (dual == null || dual.before().isEmpty() && counted(tokens, start)) {
      return null;
    }
    var amount = MeasureScan.bounded(bound == null ? null : bound.value(), BigDecimal.TWO);
    var unit = dual.value().equals("other") ? null : dual.value();
    var noun = tokens.get(start).text();
    return new Found(
        new Quantity(
            KM.equals(unit) ? What.DISTANCE_KM : What.OTHER,
            amount,
            unit,
            noun,
            null,
            words.part(tokens, at),
            sentence.span(at, dual.to())),
        behindTwo(tokens, dual.to()));
  }

  /// Behind the "two" that repeats what the dual says.
  private int behindTwo(List<Token> tokens, int at) {
    var two = at < tokens.size() ? numerals.read(tokens, at) : null;
    return two != null && two.words() && two.value().compareTo(BigDecimal.TWO) == 0 ? two.to() : at;
  }

  private Found found(Sentence sentence, Measure measure, @Nullable String unit, int unitEnd) {
    var tokens = sentence.tokens();
    var what =
        PERCENT.equals(unit) ? What.PERCENT : KM.equals(unit) ? What.DISTANCE_KM : What.OTHER;
    var to = what == What.OTHER ? measure.to() : Math.max(measure.to(), unitEnd);
    var quantity =
        new Quantity(
            what,
            measure.amount(),
            unit,
            noun(tokens, measure),
            null,
            words.part(tokens, measure.from()),
            sentence.span(measure.from(), to));
    return new Found(quantity, to);
  }

  /// The unit where none stands right behind the number: "84 of the fighters", "one person",
  /// persons by their plural.
  private @Nullable String counted(List<Token> tokens, Measure measure) {
    var of = words.end(Word.FROM, tokens, measure.to());
    var unit = of < 0 ? null : words.unit(tokens, of);
    if (unit != null) {
      return unit.value();
    }
    var before = before(tokens, measure);
    if (before != null) {
      return before;
    }
    var noun = of < 0 ? measure.to() : of;
    var some = of > 0 || few(measure.amount());
    return some && noun < tokens.size() && words.persons(tokens.get(noun))
        ? MeasureScan.PEOPLE
        : null;
  }

  /// Whether the amount takes its noun in the plural.
  private static boolean few(Amount amount) {
    var least = amount.min() == null ? amount.max() : amount.min();
    return amount instanceof Amount.Vague
        || least != null
            && least.compareTo(BigDecimal.TWO) > 0
            && least.compareTo(BigDecimal.TEN) <= 0;
  }

  /// The unit of a noun that stands before its number, as it does with one and two.
  private @Nullable String before(List<Token> tokens, Measure measure) {
    var max = measure.amount().max();
    var few = max != null && max.compareTo(BigDecimal.TWO) <= 0 && max.signum() > 0;
    var noun =
        (few || definite(tokens, measure)) && measure.from() > 0
            ? words.units.longest(tokens, measure.from() - 1)
            : null;
    return noun != null && noun.to() == measure.from() ? noun.value() : null;
  }

  /// "The three countries": number and noun both with the article.
  private static boolean definite(List<Token> tokens, Measure measure) {
    var at = measure.from();
    return at > 0
        && Clitics.hasArticle(tokens.get(at).folded())
        && Clitics.hasArticle(tokens.get(at - 1).folded());
  }

  /// What is counted, as written: the word behind the number, or behind its "of", or before one or
  /// two.
  private @Nullable String noun(List<Token> tokens, Measure measure) {
    if (before(tokens, measure) != null) {
      return tokens.get(measure.from() - 1).text();
    }
    var at = measure.to();
    var of = words.end(Word.FROM, tokens, at);
    var noun = of > 0 ? of : at;
    return noun < tokens.size() && Character.isLetter(tokens.get(noun).folded().charAt(0))
            || noun < tokens.size() && tokens.get(noun).folded().equals("%")
        ? tokens.get(noun).text()
        : null;
  }
}
