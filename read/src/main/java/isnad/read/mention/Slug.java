package isnad.read.mention;

import isnad.read.text.Letters;

/// Makes an id of an Arabic name: each folded letter has a fixed Latin one, words are joined by
/// underscores. It is read by people only to tell ids apart; two names of one slug are one id.
final class Slug {
  private static final char FIRST = '\u0621';
  private static final String[] LETTERS = {
    "", "a", "a", "w", "a", "y", "a", "b", "h", "t", "th", "j", "h", "kh", "d", "dh", "r", "z", "s",
    "sh", "s", "d", "t", "z", "a", "gh", "", "", "", "", "", "", "f", "q", "k", "l", "m", "n", "h",
    "w", "y", "y"
  };

  private Slug() {}

  static String of(String name) {
    var slug = new StringBuilder();
    for (var c : Letters.fold(name).toCharArray()) {
      if (c >= FIRST && c - FIRST < LETTERS.length) {
        slug.append(LETTERS[c - FIRST]);
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (c == ' ' && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '_') {
        slug.append('_');
      }
    }
    while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '_') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }
}
