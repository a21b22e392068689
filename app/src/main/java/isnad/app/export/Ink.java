package isnad.app.export;

/// Colours of the terminal: each has one meaning and never stands for it alone.
enum Ink {
  STRONG("1"),
  FAINT("2"),
  TOLD("36"),
  CONTESTED("33"),
  DENIED("31"),
  SILENT("2"),
  MARKED("1;4");

  static final char ESCAPE = '\u001B';
  static final String RESET = ESCAPE + "[0m";

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  String on(String text) {
    return text.isEmpty() ? text : ESCAPE + "[" + code + "m" + text + RESET;
  }

  /// Where the escape code that starts at `from` ends.
  static int endOfCode(CharSequence text, int from) {
    var at = from;
    while (at < text.length() && text.charAt(at) != 'm') {
      at++;
    }
    return Math.min(at + 1, text.length());
  }
}
