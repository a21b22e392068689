package isnad.app.input;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

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

  /// As a case writes it, with the charset behind it that a server named.
  public String word(@Nullable String charset) {
    return charset == null ? word() : word() + " " + charset;
  }

  /// @throws IllegalArgumentException where there is no such format
  public static Format of(String word) {
    return valueOf(word.split(" ", 2)[0].toUpperCase(Locale.ROOT));
  }

  /// The charset that stands behind a format's word.
  public static @Nullable String charset(String word) {
    var space = word.indexOf(' ');
    return space < 0 ? null : word.substring(space + 1);
  }
}
