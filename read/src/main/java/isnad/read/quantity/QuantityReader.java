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
import isnad.read.text.Letters;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads numbers with their bounds and units.
public final class QuantityReader {
  private static final String PERCENT = "percent";
  private static final String KM = "km";

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
    var skipped = scan.otherThanCount(at);
    if (skipped > at || scan.enumerates(at)) {
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
    if (nobody(tokens, at)) {
      return null;
    }
    if (money != null) {
      return found(sentence, new Measure(measure.amount(), at, measure.to()), money, measure.to());
    }
    var unit = words.unit(tokens, measure.to());
    return unit == null
        ? found(sentence, measure, null, measure.to())
        : found(sentence, cents(scan, tokens, measure, unit.to()), unit.value(), unit.to());
  }

  /// "Which one": no count.
  private boolean nobody(List<Token> tokens, int at) {
    return words.before(Word.NAMELESS, tokens, at)
        && tokens.get(at).folded().charAt(0) == Letters.WAW;
  }

  private @Nullable String symbol(List<Token> tokens, int at) {
    var word = tokens.get(at).folded();
    var unit = word.length() == 1 && !word.equals("%") ? words.unit(tokens, at) : null;
    return unit == null ? null : unit.value();
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

  private @Nullable Found dual(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    var dual = words.duals.longest(tokens, at);
    if (dual == null) {
      return null;
    }
    var unit = dual.value().equals("other") ? null : dual.value();
    var noun = tokens.get(at).text();
    return new Found(
        new Quantity(
            KM.equals(unit) ? What.DISTANCE_KM : What.OTHER,
            Amount.exactly(2),
            unit,
            noun,
            null,
            words.part(tokens, at),
            sentence.span(at, dual.to())),
        dual.to());
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
            unit == null ? counted(tokens, measure.to()) : unit,
            noun(tokens, measure.to()),
            null,
            words.part(tokens, measure.from()),
            sentence.span(measure.from(), to));
    return new Found(quantity, to);
  }

  /// The unit behind "of": "84 of the fighters".
  private @Nullable String counted(List<Token> tokens, int at) {
    var of = words.end(Word.FROM, tokens, at);
    var unit = of < 0 ? null : words.unit(tokens, of);
    return unit == null ? null : unit.value();
  }

  /// What is counted, as written: the word behind the number, or behind its "of".
  private @Nullable String noun(List<Token> tokens, int at) {
    var of = words.end(Word.FROM, tokens, at);
    var noun = of > 0 ? of : at;
    return noun < tokens.size() && Character.isLetter(tokens.get(noun).folded().charAt(0))
            || noun < tokens.size() && tokens.get(noun).folded().equals("%")
        ? tokens.get(noun).text()
        : null;
  }
}
