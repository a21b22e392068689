package isnad.app.export;

/// How many cells of a terminal a text takes.
final class Cells {
  private Cells() {}

  static int of(String text) {
    var cells = 0;
    for (var i = 0; i < text.length(); ) {
      if (text.charAt(i) == Ink.ESCAPE) {
        i = Ink.endOfCode(text, i);
      } else {
        var c = text.codePointAt(i);
        cells += of(c);
        i += Character.charCount(c);
      }
    }
    return cells;
  }

  static int of(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(c) ? 2 : 1;
    };
  }

  /// East Asian wide letters and pictures, near enough for a news page.
  private static boolean wide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
