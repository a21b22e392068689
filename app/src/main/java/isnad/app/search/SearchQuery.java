package isnad.app.search;

import isnad.app.keep.SearchWords;
import isnad.read.text.Letters;
import isnad.read.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/// What somebody searches for: words, phrases in quotation marks, and filters (`actor:wagner`,
/// `outlet:"the paper"`).
///
/// @param phrases folded words; of more than one word they must stand side by side
/// @param filters by name, each value as it was said
public record SearchQuery(List<List<String>> phrases, TreeMap<String, List<String>> filters) {
  /// The filters there are.
  public static final List<String> FILTERS =
      List.of("actor", "place", "type", "date", "outlet", "contested");

  /// Reads what was typed.
  ///
  /// @throws IllegalArgumentException saying what is wrong
  public static SearchQuery parse(String typed) {
    var query = new SearchQuery(new ArrayList<>(), new TreeMap<>());
    var text = Letters.fold(typed).replaceAll("\"+", "\"");
    for (var at = 0; at < text.length(); ) {
      at = Character.isWhitespace(text.charAt(at)) ? at + 1 : query.part(text, at);
    }
    if (query.phrases.isEmpty() && query.filters.isEmpty()) {
      throw new IllegalArgumentException(
          "say words, \"a phrase\", or a filter: " + String.join(": ", FILTERS) + ":");
    }
    return query;
  }

  private int part(String text, int start) {
    var end = end(text, start);
    var colon = text.indexOf(':', start);
    var name = colon > start && colon < end ? text.substring(start, colon) : "";
    if (FILTERS.contains(name)) {
      filters.computeIfAbsent(name, any -> new ArrayList<>()).add(bare(text, colon + 1, end));
    } else if (name.chars().allMatch(c -> c >= 'a' && c <= 'z') && !name.isEmpty()) {
      throw new IllegalArgumentException(
          "there is no filter %s:; there are %s".formatted(name, String.join(", ", FILTERS)));
    } else {
      addPhrase(bare(text, start, end));
    }
    return end;
  }

  private void addPhrase(String text) {
    var words = Tokenizer.words(text).stream().map(SearchWords::word);
    var phrase = words.filter(word -> !word.isEmpty()).toList();
    if (!phrase.isEmpty()) {
      phrases.add(phrase);
    }
  }

  /// Behind the next blank that stands in no quotation marks.
  private static int end(String text, int start) {
    var quoted = false;
    for (var at = start; at < text.length(); at++) {
      var c = text.charAt(at);
      quoted ^= c == '"';
      if (!quoted && Character.isWhitespace(c)) {
        return at;
      }
    }
    return text.length();
  }

  private static String bare(String text, int start, int end) {
    return text.substring(start, end).replace("\"", "").strip().toLowerCase(Locale.ROOT);
  }
}
