package isnad.read.quantity;

import isnad.model.Amount;
import isnad.model.Mention;
import isnad.model.Quantity;
import isnad.model.Quantity.What;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads numbers with their bounds and units.
public final class QuantityReader {
  private final Numerals numerals;
  private final QuantityWords words;

  private QuantityReader(Numerals numerals, QuantityWords words) {
    this.numerals = numerals;
    this.words = words;
  }

  public static QuantityReader from(Packs packs) {
    return new QuantityReader(Numerals.from(packs), QuantityWords.from(packs));
  }

  /// @param times expressions of time; no number is read inside one
  public List<Mention.OfQuantity> read(List<Sentence> sentences, List<Mention.OfTime> times) {
    var quantities = new ArrayList<Mention.OfQuantity>();
    for (var sentence : sentences) {
      var tokens = sentence.tokens();
      for (var at = 0; at < tokens.size(); ) {
        var found = taken(tokens.get(at), times) ? null : find(sentence, at);
        if (found == null) {
          at++;
        } else {
          quantities.add(new Mention.OfQuantity(found.quantity().span(), found.quantity()));
          at = found.to();
        }
      }
    }
    return quantities;
  }

  private record Found(Quantity quantity, int to) {}

  private static boolean taken(Token token, List<Mention.OfTime> times) {
    return times.stream().anyMatch(time -> time.span().touches(token.span()));
  }

  private @Nullable Found find(Sentence sentence, int at) {
    var tokens = sentence.tokens();
    var bound = words.bound(tokens, at);
    var from = bound == null ? at : bound.to();
    var vague = words.vague(tokens, from);
    if (vague != null && vague.to() < tokens.size()) {
      var word = tokens.get(from).text();
      return found(sentence, at, vague.to(), new Amount.Vague(word, vague.values().getFirst()));
    }
    var number = from < tokens.size() ? numerals.read(tokens, from) : null;
    if (number == null) {
      return bound == null ? dual(sentence, at) : null;
    }
    var amount = bounded(bound == null ? null : bound.values().getFirst(), number.value());
    var second = second(tokens, number.to());
    if (bound == null && second != null && between(tokens, at, number.value(), second.value())) {
      return found(sentence, at, second.to(), new Amount.Between(number.value(), second.value()));
    }
    return found(sentence, at, number.to(), amount);
  }

  /// The number behind "and".
  private Numerals.@Nullable Number second(List<Token> tokens, int at) {
    var joint = at < tokens.size() && tokens.get(at).folded().equals("" + Letters.WAW) ? 1 : 0;
    return at + joint < tokens.size() ? numerals.read(tokens, at + joint) : null;
  }

  /// "between 70 and 80".
  private static boolean between(List<Token> tokens, int at, BigDecimal low, BigDecimal high) {
    return at > 0 && tokens.get(at - 1).folded().length() == 3 && low.compareTo(high) < 0;
  }

  private static Amount bounded(QuantityWords.@Nullable Bound bound, BigDecimal value) {
    return switch (bound) {
      case null -> new Amount.Exactly(value);
      case AT_LEAST -> new Amount.AtLeast(value);
      case AT_MOST -> new Amount.AtMost(value);
      case ABOUT -> new Amount.About(value);
    };
  }

  private @Nullable Found dual(Sentence sentence, int at) {
    var dual = words.dual(sentence.tokens(), at);
    return dual == null
        ? null
        : new Found(
            new Quantity(
                What.OTHER,
                Amount.exactly(2),
                dual.values().getFirst(),
                sentence.tokens().get(at).text(),
                null,
                words.part(sentence.tokens(), at),
                sentence.span(at, dual.to())),
            dual.to());
  }

  private Found found(Sentence sentence, int from, int to, Amount amount) {
    var tokens = sentence.tokens();
    var unit = words.unit(tokens, to);
    var name = unit == null ? null : unit.values().getFirst();
    var what =
        "percent".equals(name) ? What.PERCENT : "km".equals(name) ? What.DISTANCE_KM : What.OTHER;
    var noun = to < tokens.size() ? tokens.get(to).text() : null;
    var quantity =
        new Quantity(
            what, amount, name, noun, null, words.part(tokens, from), sentence.span(from, to));
    return new Found(quantity, what == What.OTHER || unit == null ? to : unit.to());
  }
}
