package isnad.app.words;

import java.util.Locale;

/// A language of the interface.
public enum Language {
  AR,
  EN;

  /// As HTML's `lang` has it.
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return code();
  }

  public boolean rightToLeft() {
    return this == AR;
  }

  /// As HTML's `dir` has it.
  public String direction() {
    return rightToLeft() ? "rtl" : "ltr";
  }
}
