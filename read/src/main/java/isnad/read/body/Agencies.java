package isnad.read.body;

import java.util.ArrayList;
import java.util.List;

/// A line that names the agencies whose copy a story is made of: `Agencies / Our Paper`.
final class Agencies {
  private static final String DIVIDERS = "/|-+,&\u060C\u2013\u2014";
  private static final int MOST_WORDS_OF_A_NAME = 4;

  private Agencies() {}

  /// Whether the line is names between dividers, one of them an agency's.
  static boolean isLine(String line, List<String> agencies) {
    var parts = parts(line);
    return parts.stream().anyMatch(part -> agencies.contains(Wording.plain(part)))
        && parts.stream()
            .allMatch(part -> Wording.count(Wording.plain(part)) <= MOST_WORDS_OF_A_NAME);
  }

  /// The names in the line that are no agency's.
  static List<String> others(String line, List<String> agencies) {
    return parts(line).stream().filter(part -> !agencies.contains(Wording.plain(part))).toList();
  }

  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    var from = 0;
    for (var i = 0; i <= line.length(); i++) {
      if (i == line.length() || DIVIDERS.indexOf(line.charAt(i)) >= 0) {
        var part = line.substring(from, i).strip();
        if (!part.isEmpty()) {
          parts.add(part);
        }
        from = i + 1;
      }
    }
    return parts;
  }
}
