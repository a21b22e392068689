package isnad.read.quantity;

import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words round a number: its bound, its unit, what stands for a number.
final class QuantityWords {
  /// How a number is bounded.
  enum Bound {
    AT_LEAST,
    AT_MOST,
    ABOUT
  }

  private final Phrases<Bound> bounds = new Phrases<>();
  private final Phrases<BigDecimal> vague = new Phrases<>();
  private final Phrases<Boolean> parts = new Phrases<>();
  private final Phrases<String> units = new Phrases<>();
  private final Phrases<String> duals = new Phrases<>();

  static QuantityWords from(Packs packs) {
    var words = new QuantityWords();
    for (var entry : packs.all("bounds")) {
      entry.only("bound", "forms");
      var bound = entry.word("bound", Bound.class);
      entry.texts("forms").forEach(form -> words.bounds.put(form, bound));
    }
    for (var entry : packs.all("vague")) {
      entry.only("low", "forms");
      var low = new BigDecimal(entry.text("low"));
      entry.texts("forms").forEach(form -> words.vague.put(form, low));
    }
    packs
        .all("parts")
        .forEach(entry -> entry.texts("forms").forEach(form -> words.parts.put(form, true)));
    for (var entry : packs.all("units")) {
      entry.texts("forms").forEach(form -> words.units.put(form, entry.text("unit")));
    }
    for (var entry : packs.all("duals")) {
      entry.texts("forms").forEach(form -> words.duals.put(form, entry.text("unit")));
    }
    return words;
  }

  Phrases.@Nullable Found<Bound> bound(List<Token> tokens, int at) {
    return at < tokens.size() ? bounds.longest(tokens, at) : null;
  }

  Phrases.@Nullable Found<BigDecimal> vague(List<Token> tokens, int at) {
    return at < tokens.size() ? vague.longest(tokens, at) : null;
  }

  Phrases.@Nullable Found<String> unit(List<Token> tokens, int at) {
    return at < tokens.size() ? units.longest(tokens, at) : null;
  }

  Phrases.@Nullable Found<String> dual(List<Token> tokens, int at) {
    return at < tokens.size() ? duals.longest(tokens, at) : null;
  }

  /// Whether "among them" stands right before token `at`.
  boolean part(List<Token> tokens, int at) {
    for (var i = Math.max(0, at - 2); i < at; i++) {
      var found = parts.longest(tokens, i);
      if (found != null && found.to() == at) {
        return true;
      }
    }
    return false;
  }
}
