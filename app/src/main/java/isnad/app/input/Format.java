package isnad.app.input;

import java.util.Locale;

/// What the bytes of a page are.
public enum Format {
  TEXT,
  HTML,
  /// text that came inside something of a known charset
  UTF8_TEXT,
  /// a page that came so
  UTF8_HTML;

  /// As a case writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// What a file of it is called.
  public String ending() {
    return switch (this) {
      case TEXT, UTF8_TEXT -> "txt";
      case HTML, UTF8_HTML -> "html";
    };
  }

  /// @throws IllegalArgumentException where there is no such format
  public static Format of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
