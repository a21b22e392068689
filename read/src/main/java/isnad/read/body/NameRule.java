package isnad.read.body;

import isnad.model.Passage.Role;
import isnad.read.pack.Entry;
import java.util.List;
import java.util.Locale;

/// A rule of the packs that knows a part of an HTML page by the names its maker gave it.
///
/// @param names words of `class` or `id`, more words of one name with spaces between
record NameRule(String name, Role role, List<String> names) {
  static NameRule of(Entry entry) {
    entry.only("rule", "role", "names");
    var names = entry.texts("names").stream().map(text -> " " + text + " ").toList();
    return new NameRule(entry.text("rule"), entry.word("role", Role.class), names);
  }

  /// Whether one of `tokens` (see [#tokens]) holds one of the names.
  boolean fits(String tokens) {
    return names.stream().anyMatch(tokens::contains);
  }

  /// The words of class names, in lower case with spaces around: `postContent main-nav` is ` post
  /// content | main nav `.
  static String tokens(String classes) {
    var out = new StringBuilder(" ");
    for (var i = 0; i < classes.length(); i++) {
      var c = classes.charAt(i);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(classes.charAt(i - 1))) {
        out.append(' ');
      }
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else {
        out.append(Character.isWhitespace(c) ? " | " : " ");
      }
    }
    return out.append(' ').toString().toLowerCase(Locale.ROOT);
  }
}
