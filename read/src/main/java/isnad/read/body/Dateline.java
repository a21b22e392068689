package isnad.read.body;

import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import isnad.read.text.Tokenizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the page's own date out of a line that shows it.
final class Dateline {
  private final Map<String, Integer> months = new HashMap<>();

  static Dateline from(Packs packs) {
    var dateline = new Dateline();
    for (var entry : packs.all("months")) {
      var number = entry.number("number");
      for (var name : entry.texts("names")) {
        var words = Phrases.words(name);
        if (number != null && words.size() == 1) {
          dateline.months.put(words.getFirst(), number.intValue());
        }
      }
    }
    return dateline;
  }

  /// A whole date in the words of the line, or in ISO form; absent where there is none.
  @Nullable LocalDate read(String line) {
    var words = Tokenizer.words(line);
    for (var at = 0; at + 2 < words.size(); at++) {
      var date = at(words, at);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  private @Nullable LocalDate at(List<String> words, int at) {
    var month = months.get(words.get(at + 1));
    if (month != null) {
      return date(words.get(at + 2), month, words.get(at));
    }
    var iso =
        at + 4 < words.size() && words.get(at + 1).equals("-") && words.get(at + 3).equals("-");
    return iso ? date(words.get(at), number(words.get(at + 2)), words.get(at + 4)) : null;
  }

  private static @Nullable LocalDate date(String year, int month, String day) {
    try {
      return year.length() == 4 ? LocalDate.of(number(year), month, number(day)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(String word) {
    return word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9') && !word.isEmpty()
        ? Integer.parseInt(word)
        : 0;
  }

  /// The date at the start of an ISO 8601 time stamp.
  static @Nullable LocalDate iso(@Nullable String stamp) {
    if (stamp == null || stamp.length() < 10) {
      return null;
    }
    try {
      return LocalDate.parse(stamp.substring(0, 10));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
