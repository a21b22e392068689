package isnad.app.input;

import java.util.Locale;

/// What the bytes of a page are.
public enum Format {
  TEXT("txt"),
  HTML("html"),
  /// text that came inside something of a known charset
  UTF8_TEXT("txt"),
  /// a page that came so
  UTF8_HTML("html"),
  PDF("pdf"),
  DOCX("docx"),
  ODT("odt"),
  EML("eml");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /// What a file of it is called.
  public String ending() {
    return ending;
  }

  /// Whether its text may have words in another order than its page shows.
  public boolean lowerTrust() {
    return this == PDF;
  }

  /// As a case writes it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// @throws IllegalArgumentException where there is no such format
  public static Format of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
