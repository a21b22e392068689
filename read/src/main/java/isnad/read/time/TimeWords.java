package isnad.read.time;

import isnad.model.Token;
import isnad.read.number.Cues;
import isnad.read.number.Numerals;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words of time and the numbers of a sentence, each with its class.
final class TimeWords {
  private static final String MONTH = "month";
  private static final String FATHER = "\u0623" + Letters.BA;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  private static final int MOST_WEEKS = 5;

  /// From here on an ordinal by itself is rather a day of the month than a rank.
  private static final int FIRST_DAYTH = 11;

  private record Meaning(String name, int value) {}

  private final Cues<Meaning> cues = new Cues<>();
  private final Cues<Boolean> counted = new Cues<>();
  private final Numerals numerals;

  private TimeWords(Numerals numerals) {
    this.numerals = numerals;
  }

  static TimeWords from(Packs packs) {
    var words = new TimeWords(Numerals.from(packs));
    words.numbered(packs, "months", MONTH);
    words.numbered(packs, "hijri_months", "hijri");
    words.numbered(packs, "weekdays", "weekday");
    for (var entry : packs.all("units")) {
      entry.texts("forms").forEach(form -> words.counted.put(form, true));
    }
    for (var entry : packs.all("time_words")) {
      entry.only("word", "value", "forms");
      var number = entry.number("value");
      var meaning = new Meaning(entry.text("word"), number == null ? 0 : number.intValue());
      entry.texts("forms").forEach(form -> words.cues.put(form, meaning));
    }
    return words;
  }

  private void numbered(Packs packs, String key, String name) {
    for (var entry : packs.all(key)) {
      entry.only("number", "names");
      var number = entry.number("number");
      if (number == null) {
        throw entry.fault("key number is missing");
      }
      var meaning = new Meaning(name, number.intValue());
      entry.texts("names").forEach(form -> cues.put(form, meaning));
    }
  }

  /// The slots that begin at token `at`.
  List<Slot> slots(List<Token> tokens, int at) {
    var found = cues.all(tokens, at);
    var number = numerals.begins(tokens.get(at)) || NumericDate.begins(tokens.get(at));
    if (found.isEmpty() && !number) {
      return List.of();
    }
    var slots = new ArrayList<Slot>();
    for (var each : found) {
      if (each.value().name().equals(MONTH) && !named(tokens.get(at))) {
        continue;
      }
      var to = each.value().name().equals(MONTH) ? doubled(tokens, each.to()) : each.to();
      slots.add(new Slot(each.value().name(), each.value().value(), each.before(), to));
      if (each.value().name().equals("moon")) {
        numberedMonth(tokens, each, slots);
      }
    }
    if (number) {
      numbers(tokens, at, slots);
    }
    return slots;
  }

  /// Whether the word may name a month: no article, and no hamza where August has its long vowel,
  /// which makes it a father.
  private static boolean named(Token token) {
    return !Clitics.hasArticle(token.folded()) && !token.text().endsWith(FATHER);
  }

  /// "Month ten"; "month one" is one month.
  private void numberedMonth(List<Token> tokens, Cues.Found<Meaning> moon, List<Slot> slots) {
    var number = moon.to() < tokens.size() ? numerals.read(tokens, moon.to()) : null;
    var month = number == null || number.ordinal() ? -1 : number.within(2, 12);
    if (number != null && month > 0) {
      slots.add(new Slot(MONTH, month, moon.before(), number.to()));
    }
  }

  /// Behind the second name of a double month: `name/name`, `name (name)`.
  private int doubled(List<Token> tokens, int at) {
    var mark = at < tokens.size() ? tokens.get(at).folded() : "";
    if (!mark.equals("/") && !mark.equals("(")) {
      return at;
    }
    var second = cues.longest(tokens, at + 1);
    if (second == null || !second.value().name().equals(MONTH)) {
      return at;
    }
    var closed = second.to() < tokens.size() && tokens.get(second.to()).folded().equals(")");
    return mark.equals("/") ? second.to() : closed ? second.to() + 1 : at;
  }

  private void numbers(List<Token> tokens, int at, List<Slot> slots) {
    NumericDate.at(tokens, at).forEach(slots::add);
    var plain = numerals.read(tokens, at);
    var joined = plain == null || tokens.get(at).folded().charAt(0) == Letters.WAW;
    var governed = plain != null && plain.governed();
    add(tokens, plain, governed ? tokens.get(at).folded().substring(0, 1) : "", slots);
    if (joined) {
      add(tokens, numerals.joined(tokens, at), "" + Letters.WAW, slots);
    }
  }

  private void add(
      List<Token> tokens, Numerals.@Nullable Number number, String before, List<Slot> slots) {
    if (number == null) {
      return;
    }
    var value = number.within(0, 9999);
    if (value < 0) {
      return;
    }
    if (value >= 1 && value <= 31) {
      slots.add(new Slot("dom", value, before, number.to()));
    }
    slots.add(new Slot(number.ordinal() ? "ord" : "n", value, before, number.to()));
    if (number.ordinal() && value <= MOST_WEEKS) {
      slots.add(new Slot("fewth", value, before, number.to()));
    }
    if (number.ordinal() && value >= FIRST_DAYTH && value <= 31) {
      slots.add(new Slot("dayth", value, before, number.to()));
    }
    if (!number.ordinal() && value >= FIRST_YEAR && value <= LAST_YEAR) {
      slots.add(new Slot("year", value, before, number.to()));
      if (!number.words()
          && value >= 1900
          && value < 2100
          && counted.longest(tokens, number.to()) == null) {
        slots.add(new Slot("figured", value, before, number.to()));
      }
    }
  }
}
