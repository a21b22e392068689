package isnad.read.quantity;

import isnad.model.Token;
import isnad.read.number.Cues;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.util.ArrayList;
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

  /// What shapes a number, or keeps it from being a count.
  enum Word {
    MINUS,
    BETWEEN,
    FROM,
    TO,
    RATIO,
    OVER,
    PART,
    PART_NOUN,
    POINT,
    CLOCK,
    NAMELESS,
    TALLY,
    ONE_OF,
    UNCOUNTED
  }

  private static final int SHORTEST_PERSONS = 4;

  final Cues<Bound> bounds = new Cues<>();
  final Cues<Bound> boundsBehind = new Cues<>();
  final Cues<Few> vague = new Cues<>();
  final Cues<String> units = new Cues<>();
  final Cues<BigDecimal> subunits = new Cues<>();
  final Cues<String> duals = new Cues<>();
  private final List<String> persons = new ArrayList<>();
  private final Cues<Boolean> parts = new Cues<>();
  private final Cues<Word> words = new Cues<>();

  /// A word that stands for a number.
  ///
  /// @param unit what it counts by itself: a majority counts percent
  record Few(BigDecimal low, @Nullable String unit) {}

  static QuantityWords from(Packs packs) {
    var words = new QuantityWords();
    words.readBounds(packs, "bounds", words.bounds);
    words.readBounds(packs, "bounds_behind", words.boundsBehind);
    for (var entry : packs.all("vague")) {
      entry.only("low", "unit", "forms");
      var few = new Few(new BigDecimal(entry.text("low")), entry.textOrNull("unit"));
      entry.texts("forms").forEach(form -> words.vague.put(form, few));
    }
    for (var entry : packs.all("subunits")) {
      entry.only("of", "forms");
      var of = new BigDecimal(entry.text("of"));
      entry.texts("forms").forEach(form -> words.subunits.put(form, of));
    }
    for (var entry : packs.all("number_words")) {
      entry.only("word", "forms");
      var word = entry.word("word", Word.class);
      entry.texts("forms").forEach(form -> words.words.put(form, word));
    }
    packs
        .all("parts")
        .forEach(entry -> entry.texts("forms").forEach(form -> words.parts.put(form, true)));
    words.readUnits(packs, "units", words.units);
    words.readUnits(packs, "duals", words.duals);
    words.readOwnedDuals(packs);
    for (var entry : packs.all("persons")) {
      entry.only("endings").texts("endings").forEach(end -> words.persons.add(Letters.fold(end)));
    }
    return words;
  }

  private void readBounds(Packs packs, String key, Cues<Bound> out) {
    for (var entry : packs.all(key)) {
      entry.only("bound", "forms");
      var bound = entry.word("bound", Bound.class);
      entry.texts("forms").forEach(form -> out.put(form, bound));
    }
  }

  private void readUnits(Packs packs, String key, Cues<String> out) {
    for (var entry : packs.all(key)) {
      entry.only("unit", "forms");
      entry.texts("forms").forEach(form -> out.put(form, entry.text("unit")));
    }
  }

  /// Duals with a pronoun, before which they lose their last letter: "its two ambassadors".
  private void readOwnedDuals(Packs packs) {
    for (var entry : packs.all("duals")) {
      for (var form : entry.texts("forms")) {
        Clitics.PRONOUNS.stream()
            .filter(pronoun -> pronoun.charAt(0) == Letters.HA)
            .map(form.substring(0, form.length() - 1)::concat)
            .forEach(owned -> duals.put(owned, entry.text("unit")));
      }
    }
  }

  /// Whether the word's ending says that it is many persons.
  boolean persons(Token token) {
    var word = token.folded();
    return word.length() > SHORTEST_PERSONS && persons.stream().anyMatch(word::endsWith);
  }

  /// One past `word` where it begins at `at`, else -1.
  int end(Word word, List<Token> tokens, int at) {
    for (var found : words.all(tokens, at)) {
      if (found.value() == word) {
        return found.to();
      }
    }
    return -1;
  }

  /// Whether `word` is the token before `at`, bare.
  boolean before(Word word, List<Token> tokens, int at) {
    return at > 0 && end(word, tokens, at - 1) == at;
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

  /// The unit at `at`, no conjunction before it.
  Cues.@Nullable Found<String> unit(List<Token> tokens, int at) {
    var found = units.longest(tokens, at);
    return found == null || found.before().isEmpty() ? found : null;
  }
}
