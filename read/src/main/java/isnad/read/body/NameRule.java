package isnad.read.body;

import isnad.model.Passage.Role;
import isnad.read.pack.Entry;
import java.util.List;
import java.util.Locale;

/// A rule of the packs that knows a part of an HTML page by the names its maker gave it.
///
/// @param sure whether even most of a page may be labelled by it
/// @param names words of `class` or `id`, more words of one name with spaces between
record NameRule(String name, Role role, boolean sure, List<String> names) {
  private static final List<String> STATES =
      List.of("tag ", "category ", "has ", "no ", "not ", "with ", "without ", "is ");
  private static final List<String> SETTINGS =
      List.of(
          " enabled ",
          " disabled ",
          " open ",
          " closed ",
          " on ",
          " off ",
          " hidden ",
          " promoted ");

  static NameRule of(Entry entry) {
    entry.only("rule", "role", "sure", "names");
    var names = entry.texts("names").stream().map(text -> " " + text + " ").toList();
    return new NameRule(
        entry.text("rule"), entry.word("role", Role.class), entry.flag("sure"), names);
  }

  /// Whether one of `tokens` (see [#tokens]) holds one of the names.
  boolean fits(String tokens) {
    return names.stream().anyMatch(tokens::contains);
  }

  /// The words of class names, in lower case with spaces around: `postContent main-nav` is ` post
  /// content | main nav `. Names that tell a state (`has-comments`) or a subject (`tag-social`) are
  /// left out.
  static String tokens(String classes) {
    var out = new StringBuilder(" ");
    for (var name : classes.split("\\s+")) {
      if (!name.isEmpty()) {
        var words = words(name);
        if (STATES.stream().noneMatch(words::startsWith)
            && SETTINGS.stream().noneMatch(words::endsWith)) {
          out.append(words.strip()).append(" | ");
        }
      }
    }
    return out.toString();
  }

  private static String words(String name) {
    var out = new StringBuilder();
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      var last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
      if (Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1))) {
        out.append(' ');
      }
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (last != ' ') {
        out.append(' ');
      }
    }
    return out.append(' ').toString().toLowerCase(Locale.ROOT);
  }
}
