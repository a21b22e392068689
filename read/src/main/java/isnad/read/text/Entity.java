package isnad.read.text;

import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// A character reference of HTML: `&nbsp;`, `&#1605;`, `&#x645;`, and the old names without their
/// semicolon.
///
/// @param text what it stands for
/// @param end one past it
record Entity(String text, int end) {
  private static final int LONGEST_NAME = 32;
  private static final int MOST_DIGITS = 8;
  private static final int FIRST_OF_WINDOWS = 0x80;
  private static final String WINDOWS_1252 =
      "\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
          + "\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";

  /// The reference that starts at the `&` at `from`; absent where none does.
  static @Nullable Entity at(String text, int from, int end) {
    return from + 1 < end && text.charAt(from + 1) == '#'
        ? numbered(text, from + 2, end)
        : named(text, from + 1, end);
  }

  private static @Nullable Entity numbered(String text, int from, int end) {
    var hex = from < end && (text.charAt(from) | 0x20) == 'x';
    var radix = hex ? 16 : 10;
    var start = hex ? from + 1 : from;
    var code = 0;
    var to = start;
    while (to < end && to - start < MOST_DIGITS && digit(text.charAt(to), radix) >= 0) {
      code = Math.min(code * radix + digit(text.charAt(to++), radix), 0x110000);
    }
    if (to == start) {
      return null;
    }
    var close = to < end && text.charAt(to) == ';' ? to + 1 : to;
    return new Entity(character(code), close);
  }

  private static String character(int code) {
    if (code >= FIRST_OF_WINDOWS && code < FIRST_OF_WINDOWS + WINDOWS_1252.length()) {
      return WINDOWS_1252.substring(code - FIRST_OF_WINDOWS, code - FIRST_OF_WINDOWS + 1);
    }
    var valid = code > 0 && code < 0x110000 && (code < 0xD800 || code > 0xDFFF);
    return valid ? Character.toString(code) : "\uFFFD";
  }

  private static @Nullable Entity named(String text, int from, int end) {
    var to = from;
    while (to < end && to - from < LONGEST_NAME && digit(text.charAt(to), 36) >= 0) {
      to++;
    }
    if (to < end && text.charAt(to) == ';') {
      var exact = Entities.getByName(text.substring(from, to));
      return exact.isEmpty() ? null : new Entity(exact, to + 1);
    }
    for (var stop = to; stop > from + 1; stop--) {
      var name = text.substring(from, stop);
      if (Entities.isBaseNamedEntity(name)) {
        return new Entity(Entities.getByName(name), stop);
      }
    }
    return null;
  }

  private static int digit(char c, int radix) {
    return c < 0x80 ? Character.digit(c, radix) : -1;
  }
}
