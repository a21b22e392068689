package isnad.read.number;

import isnad.model.Token;
import isnad.read.number.Term.Kind;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of numbers, each with its proclitics made beforehand, so that a token is looked up
/// once.
final class NumeralWords {
  private static final String CONJUNCTION = String.valueOf(Letters.WAW);
  private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;
  private static final List<String> PREPOSITIONS =
      List.of("" + Letters.BA, "" + Letters.LAM, "" + Letters.KAF);

  private final Map<String, Term> free = new HashMap<>();
  private final Map<String, Term> joined = new HashMap<>();
  private final Map<String, BigDecimal> shares = new HashMap<>();

  static NumeralWords from(Packs packs) {
    var words = new NumeralWords();
    for (var entry : packs.all("numerals")) {
      entry.only("value", "forms", "compound");
      var value = new BigDecimal(entry.text("value"));
      words.put(entry, "compound", Kind.COMPOUND, value);
      words.put(entry, "forms", kind(value), value);
    }
    for (var entry : packs.all("scales")) {
      entry.only("value", "one", "two", "either", "many", "dozen");
      var value = new BigDecimal(entry.text("value"));
      var kind = entry.flag("dozen") ? Kind.DOZEN : Kind.SCALE;
      words.put(entry, "one", kind, value);
      words.put(entry, "either", Kind.EITHER, value);
      words.put(entry, "many", kind == Kind.SCALE ? Kind.MANY : kind, value);
      words.put(entry, "two", Kind.DOUBLE, value.add(value));
    }
    for (var entry : packs.all("fractions")) {
      entry.only("of", "one", "two", "many", "share");
      var value = BigDecimal.ONE.divide(new BigDecimal(entry.text("of")), MathContext.DECIMAL64);
      entry.texts("share").forEach(form -> words.shares.put(Letters.fold(form), value));
      words.put(entry, "one", Kind.FRACTION, value);
      words.put(entry, "two", Kind.FRACTION, value.add(value));
      words.put(entry, "many", Kind.FRACTIONS, value);
    }
    for (var entry : packs.all("ordinals")) {
      entry.only("value", "forms");
      words.put(entry, "forms", Kind.ORDINAL, new BigDecimal(entry.text("value")));
    }
    return words;
  }

  private static Kind kind(BigDecimal value) {
    return switch (value.intValueExact()) {
      case 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 -> Kind.UNIT;
      case 10 -> Kind.TEN;
      case 20, 30, 40, 50, 60, 70, 80, 90 -> Kind.TENS;
      case 100 -> Kind.HUNDRED;
      default -> Kind.HUNDREDS;
    };
  }

  private void put(Entry entry, String key, Kind kind, BigDecimal value) {
    for (var form : entry.texts(key)) {
      var word = Letters.fold(form);
      for (var definite : List.of(false, true)) {
        var core = definite ? ARTICLE + word : word;
        put(core, new Term(kind, value, definite, false));
        for (var preposition : PREPOSITIONS) {
          var article = definite || kind == Kind.ORDINAL && core.startsWith(ARTICLE);
          put(governed(preposition, core, article), new Term(kind, value, definite, true));
        }
      }
    }
  }

  /// The article's alef is lost behind `l-`.
  private static String governed(String preposition, String core, boolean article) {
    return article && preposition.charAt(0) == Letters.LAM
        ? preposition + core.substring(1)
        : preposition + core;
  }

  private void put(String word, Term term) {
    free.putIfAbsent(word, term);
    joined.putIfAbsent(CONJUNCTION + word, term);
  }

  /// The token as a part of a number, no "and" before it.
  @Nullable Term free(Token token) {
    return free.get(token.folded());
  }

  /// The fraction that the word at `at` is before a noun with the article ("a fifth of the
  /// people"); absent where it is none.
  @Nullable BigDecimal share(List<Token> tokens, int at) {
    var share = shares.get(tokens.get(at).folded());
    var next = share == null || at + 1 == tokens.size() ? null : tokens.get(at + 1);
    return next != null && Clitics.hasArticle(next.folded()) && free(next) == null ? share : null;
  }

  /// The fraction that the word at `at` is behind a count above ten, where what is counted stands
  /// in the singular ("twenty-three fifths"); absent where it goes on counting ("five hundred").
  @Nullable BigDecimal part(BigDecimal count, List<Token> tokens, int at) {
    var many = count.compareTo(BigDecimal.TEN) > 0 && at < tokens.size();
    var word = many ? shares.get(tokens.get(at).folded()) : null;
    var next = word == null || at + 1 == tokens.size() ? null : free(tokens.get(at + 1));
    return next == null ? word : null;
  }

  /// The token as a part with "and" glued to it.
  @Nullable Term joined(Token token) {
    return joined.get(token.folded());
  }
}
