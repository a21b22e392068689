package isnad.read.text;

/// The letters and marks that code must know by name; words are in the packs.
///
/// Folding evens out what writers of Arabic write in several ways: short vowels, tatweel and
/// invisible marks go, the forms of alef become bare alef, alef maqsura becomes ya, ta marbuta
/// becomes ha, hamza on a carrier becomes its carrier, Persian kaf and ya become Arabic ones,
/// digits become ASCII, Arabic punctuation and typographic quotes their plain twins, Latin letters
/// lower case.
public final class Letters {
  public static final char ALEF = '\u0627';
  public static final char BA = '\u0628';
  public static final char TA = '\u062A';
  public static final char SEEN = '\u0633';
  public static final char FA = '\u0641';
  public static final char KAF = '\u0643';
  public static final char LAM = '\u0644';
  public static final char MEEM = '\u0645';
  public static final char NOON = '\u0646';
  public static final char HA = '\u0647';
  public static final char WAW = '\u0648';
  public static final char YA = '\u064A';
  public static final char HAMZA = '\u0621';
  public static final char TATWEEL = '\u0640';

  private Letters() {}

  public static boolean isArabic(int c) {
    return c >= '\u0621' && c <= '\u064A' && c != TATWEEL
        || c >= '\u0671' && c <= '\u06D3'
        || c == '\u06D5'
        || c >= '\uFB50' && c <= '\uFDFF'
        || c >= '\uFE70' && c <= '\uFEFC';
  }

  /// Marks that are no letter of their own: vowels, tatweel, zero-width and bidi controls.
  public static boolean isMark(int c) {
    return c >= '\u064B' && c <= '\u065F'
        || c == '\u0670'
        || c == TATWEEL
        || c >= '\u06D6' && c <= '\u06ED'
        || c >= '\u0610' && c <= '\u061A'
        || isInvisible(c);
  }

  /// Zero-width and bidi control characters.
  public static boolean isInvisible(int c) {
    return c >= '\u200B' && c <= '\u200F'
        || c >= '\u202A' && c <= '\u202E'
        || c >= '\u2060' && c <= '\u2069'
        || c == '\uFEFF'
        || c == '\u00AD'
        || c == '\u061C';
  }

  public static boolean isDigit(int c) {
    return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
  }

  /// The character's form for matching; 0 where it leaves no trace.
  static char fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    if (isMark(c)) {
      return 0;
    }
    if (isDigit(c)) {
      return (char) ('0' + (c & 0xF));
    }
    return switch (c) {
      case '\u0622', '\u0623', '\u0625', '\u0671' -> ALEF;
      case '\u0624' -> WAW;
      case '\u0626', '\u0649', '\u06CC', '\u06D2' -> YA;
      case '\u0629', '\u06C1', '\u06C0', '\u06D5' -> HA;
      case '\u06A9', '\u06AA' -> KAF;
      case '\u060C' -> ',';
      case '\u061B' -> ';';
      case '\u061F' -> '?';
      case '\u066A' -> '%';
      case '\u066B' -> '.';
      case '\u066C' -> ',';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
      case '\u2018', '\u2019', '\u201A', '\u02BC' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u202F' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }

  /// `text` folded for matching.
  public static String fold(String text) {
    var out = new char[text.length()];
    var length = 0;
    for (var i = 0; i < text.length(); i++) {
      var folded = fold(text.charAt(i));
      if (folded != 0) {
        out[length++] = folded;
      }
    }
    return new String(out, 0, length);
  }
}
