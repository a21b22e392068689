package isnad.read.time;

import isnad.model.Token;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of time of the packs.
final class TimeWords {
  private final Phrases<Integer> months = new Phrases<>();
  private final Phrases<Integer> weekdays = new Phrases<>();
  private final Phrases<Integer> days = new Phrases<>();
  private final Phrases<TimeWord> words = new Phrases<>();

  static TimeWords from(Packs packs) {
    var times = new TimeWords();
    packs.all("months").forEach(entry -> put(entry, times.months));
    packs.all("weekdays").forEach(entry -> put(entry, times.weekdays));
    packs.all("days").forEach(entry -> put(entry, times.days));
    for (var entry : packs.all("time_words")) {
      entry.only("word", "forms");
      var word = entry.word("word", TimeWord.class);
      entry.texts("forms").forEach(form -> times.words.put(form, word));
    }
    return times;
  }

  private static void put(Entry entry, Phrases<Integer> phrases) {
    entry.only("number", "names");
    var number = entry.number("number");
    if (number == null) {
      throw entry.fault("key number is missing");
    }
    entry.texts("names").forEach(name -> phrases.put(name, number.intValue()));
  }

  Phrases.@Nullable Found<Integer> month(List<Token> tokens, int at) {
    return at < tokens.size() ? months.longest(tokens, at) : null;
  }

  Phrases.@Nullable Found<Integer> weekday(List<Token> tokens, int at) {
    return at < tokens.size() ? weekdays.longest(tokens, at) : null;
  }

  Phrases.@Nullable Found<Integer> day(List<Token> tokens, int at) {
    return at < tokens.size() ? days.longest(tokens, at) : null;
  }

  /// One past the phrase of `word` that begins at `at`; -1 where none does.
  int end(TimeWord word, List<Token> tokens, int at) {
    var found = at < tokens.size() ? words.longest(tokens, at) : null;
    return found != null && found.values().contains(word) ? found.to() : -1;
  }

  /// The first of `choices` that begins at `at`.
  @Nullable TimeWord any(List<Token> tokens, int at, TimeWord... choices) {
    for (var choice : choices) {
      if (end(choice, tokens, at) > 0) {
        return choice;
      }
    }
    return null;
  }
}
