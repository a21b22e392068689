package isnad.read.body;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Names between dividers, as in the line of the agencies whose copy a story is made of: `Agencies
/// / Our Paper`.
final class Agencies {
  private static final String DIVIDERS = "/|+,&\u060C\u2013\u2014";
  private static final int MOST_WORDS_OF_A_NAME = 4;

  private Agencies() {}

  /// Whether the line is names between dividers, one of them an agency's.
  static boolean isLine(String line, List<String> agencies) {
    var parts = parts(line);
    return parts.stream().anyMatch(part -> agencies.contains(Wording.plain(part)))
        && parts.stream()
            .allMatch(part -> Wording.count(Wording.plain(part)) <= MOST_WORDS_OF_A_NAME);
  }

  /// Whether a sign stands between names; a hyphen does with spaces around.
  private static boolean isDivider(String line, int at) {
    return DIVIDERS.indexOf(line.charAt(at)) >= 0
        || line.charAt(at) == '-' && at > 0 && line.charAt(at - 1) == ' ';
  }

  /// The names in the line that are no agency's.
  static List<String> others(String line, List<String> agencies) {
    return parts(line).stream().filter(part -> !agencies.contains(Wording.plain(part))).toList();
  }

  /// The first of `names` that the line has between dividers.
  static @Nullable String among(String line, List<String> names) {
    return parts(line).stream()
        .filter(part -> names.contains(Wording.plain(part)))
        .findFirst()
        .orElse(null);
  }

  /// The line up to its first divider.
  static String first(String line) {
    var parts = parts(line);
    return parts.isEmpty() ? "" : parts.getFirst();
  }

  private static List<String> parts(String line) {
    var parts = new ArrayList<String>();
    var from = 0;
    for (var i = 0; i <= line.length(); i++) {
      if (i == line.length() || isDivider(line, i)) {
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
