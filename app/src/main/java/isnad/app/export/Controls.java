package isnad.app.export;

import java.util.Locale;
import java.util.function.UnaryOperator;

/// Characters of a source that would act on a screen instead of being read: control codes and marks
/// of direction. They are shown by name and never obeyed.
public final class Controls {
  private Controls() {}

  static boolean acts(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c) || turns(c);
  }

  private static boolean turns(int c) {
    return c == 0x061C
        || c == 0x200E
        || c == 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069;
  }

  /// As text: its name in angle brackets.
  public static String shown(String text) {
    return shown(text, name -> "\u27E8" + name + "\u27E9");
  }

  /// The text with each such character replaced by what `mark` makes of its name.
  static String shown(String text, UnaryOperator<String> mark) {
    if (text.codePoints().noneMatch(Controls::acts)) {
      return text;
    }
    var shown = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (acts(c)) {
            shown.append(mark.apply(name(c)));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }

  private static String name(int c) {
    return switch (c) {
      case 0x061C -> "ALM";
      case 0x200E -> "LRM";
      case 0x200F -> "RLM";
      case 0x202A -> "LRE";
      case 0x202B -> "RLE";
      case 0x202C -> "PDF";
      case 0x202D -> "LRO";
      case 0x202E -> "RLO";
      case 0x2066 -> "LRI";
      case 0x2067 -> "RLI";
      case 0x2068 -> "FSI";
      case 0x2069 -> "PDI";
      default -> String.format(Locale.ROOT, "U+%04X", c);
    };
  }
}
