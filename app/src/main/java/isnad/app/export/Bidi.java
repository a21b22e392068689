package isnad.app.export;

import isnad.app.words.Language;

/// Keeps lines of mixed direction readable wherever they are shown: pieces of the other direction
/// are isolated, and each line starts so that its direction cannot be mistaken.
public final class Bidi {
  static final char FIRST_STRONG_ISOLATE = '\u2068';
  static final char POP_ISOLATE = '\u2069';
  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char LEFT_TO_RIGHT_MARK = '\u200E';
  private static final char RIGHT_TO_LEFT_MARK = '\u200F';

  private Bidi() {}

  static boolean opens(int c) {
    return c >= LEFT_TO_RIGHT_ISOLATE && c <= FIRST_STRONG_ISOLATE;
  }

  static boolean closes(int c) {
    return c == POP_ISOLATE;
  }

  static String isolated(String text) {
    return FIRST_STRONG_ISOLATE + text + POP_ISOLATE;
  }

  /// A quote in a text of the language: isolated with its own direction where that is the other
  /// one, so that each line it is broken into keeps it.
  static String quoted(String quote, Language around) {
    var rightToLeft = rightToLeft(quote);
    if (rightToLeft == around.rightToLeft()) {
      return quote;
    }
    return (rightToLeft ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE) + quote + POP_ISOLATE;
  }

  /// A number with its sign.
  static String leftToRight(String text) {
    return LEFT_TO_RIGHT_ISOLATE + text + POP_ISOLATE;
  }

  /// A cell of a table in the language: whatever it holds, its neighbours keep their places.
  static String cell(String text, Language language) {
    return (language.rightToLeft() ? RIGHT_TO_LEFT_ISOLATE : LEFT_TO_RIGHT_ISOLATE)
        + text
        + POP_ISOLATE;
  }

  /// A name in a text of the language: isolated where it does not run that way throughout.
  static String embedded(String name, Language around) {
    return name.codePoints().anyMatch(c -> runs(c, !around.rightToLeft()))
            || name.codePoints().noneMatch(c -> runs(c, around.rightToLeft()))
        ? isolated(name)
        : name;
  }

  /// The line with the mark in front that gives it the language's direction, where its own first
  /// letter outside all isolates does not.
  static String line(String line, Language language) {
    if (startsAs(line, language.rightToLeft())) {
      return line;
    }
    return (language.rightToLeft() ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK) + line;
  }

  private static boolean startsAs(String line, boolean rightToLeft) {
    var depth = 0;
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (c == Ink.ESCAPE) {
        i = Ink.endOfCode(line, i) - 1;
      } else if (opens(c)) {
        depth++;
      } else if (closes(c)) {
        depth--;
      } else if (depth == 0 && (runs(c, true) || runs(c, false))) {
        return runs(c, rightToLeft);
      }
    }
    return !rightToLeft && line.isBlank();
  }

  /// Whether the first strong letter of the text runs from right to left.
  public static boolean rightToLeft(String text) {
    return text.codePoints()
        .filter(c -> runs(c, true) || runs(c, false))
        .mapToObj(c -> runs(c, true))
        .findFirst()
        .orElse(false);
  }

  private static boolean runs(int c, boolean rightToLeft) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> !rightToLeft;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          rightToLeft;
      default -> false;
    };
  }
}
