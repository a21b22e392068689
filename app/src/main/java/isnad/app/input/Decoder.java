package isnad.app.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Turns bytes into text and never guesses a character.
///
/// Tried in this order: a byte order mark, the pattern of zero bytes that UTF-16 leaves, UTF-8, the
/// charset that the server named, where it makes the bytes Arabic (many servers name one for all
/// their pages), the charset that the page names in its head, Windows-1256 where it makes the bytes
/// Arabic, and what the server named at all. What fits none is told with the place of the first
/// byte that is no UTF-8.
final class Decoder {
  /// In UTF-16 at least one byte of so many is zero: Arabic has a space every eight letters or so.
  private static final int FEWEST_OF = 64;

  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final double MOSTLY = 0.7;
  private static final int FEWEST_LETTERS = 4;
  private static final String MARK = "charset";
  private static final String XML_MARK = "encoding";

  private Decoder() {}

  static Decoded decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /// @param told the charset that a server named; absent where none did
  static Decoded decode(byte[] bytes, @Nullable String told) {
    var marked = marked(bytes);
    if (marked != null) {
      return strictly(bytes, marked, "its byte order mark says");
    }
    var wide = wide(bytes);
    if (wide != null) {
      return strictly(bytes, wide, "its zero bytes say");
    }
    if (strict(bytes, StandardCharsets.UTF_8) instanceof Decoded.Text text) {
      return text;
    }
    var other = isBrokenUtf8(bytes) ? null : other(bytes, told);
    if (other != null) {
      return other;
    }
    return new Decoded.Unknown(
        "byte " + firstBad(bytes, StandardCharsets.UTF_8),
        "it is neither UTF-8, UTF-16 nor Windows-1256, and names no charset that fits; save it as"
            + " UTF-8");
  }

  private static Decoded.@Nullable Text other(byte[] bytes, @Nullable String told) {
    var served = told == null ? null : charset(told.toLowerCase(Locale.ROOT));
    var asTold = served == null ? null : strict(bytes, served);
    if (asTold != null && isArabic(asTold.text())) {
      return asTold;
    }
    var named = named(bytes);
    var text = named == null ? null : strict(bytes, named);
    if (text != null) {
      return text;
    }
    var arabic = strict(bytes, ARABIC);
    return arabic != null && isArabic(arabic.text()) ? arabic : asTold;
  }

  /// Whether most bytes beyond ASCII are letters of UTF-8: then a file of UTF-8 is damaged, and any
  /// other charset would make a nonsense of it that looks like text.
  private static boolean isBrokenUtf8(byte[] bytes) {
    var beyond = 0;
    var fitting = 0;
    for (var i = 0; i < bytes.length; i++) {
      if (bytes[i] < 0) {
        var length = Math.max(1, letter(bytes, i));
        fitting += length > 1 ? length : 0;
        beyond += length;
        i += length - 1;
      }
    }
    return fitting > MOSTLY * beyond;
  }

  /// How many bytes the letter of UTF-8 at `at` has; 0 where there is none.
  private static int letter(byte[] bytes, int at) {
    var lead = bytes[at] & 0xFF;
    var length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 0;
    for (var i = 1; i < length; i++) {
      if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static Decoded strictly(byte[] bytes, Charset charset, String why) {
    var text = strict(bytes, charset);
    return text != null
        ? text
        : new Decoded.Unknown(
            "byte " + firstBad(bytes, charset),
            "it is not the %s that %s; save it as UTF-8".formatted(charset.name(), why));
  }

  private static Decoded.@Nullable Text strict(byte[] bytes, Charset charset) {
    try {
      var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Decoded.Text(text, charset.name());
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /// How many bytes are well formed before the first that is not.
  private static int firstBad(byte[] bytes, Charset charset) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length + 1);
    charset.newDecoder().decode(in, out, true);
    return in.position();
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (starts(bytes, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
  }

  private static boolean starts(byte[] bytes, int... mark) {
    for (var i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /// UTF-16 where zero bytes stand on one side of the pairs only, and not just here and there:
  /// spaces, newlines and Latin letters have them, Arabic ones don't.
  private static @Nullable Charset wide(byte[] bytes) {
    var even = 0;
    var odd = 0;
    for (var i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        even += 1 - i % 2;
        odd += i % 2;
      }
    }
    if ((even + odd) * FEWEST_OF < bytes.length) {
      return null;
    }
    if (even == 0 && odd > 0) {
      return StandardCharsets.UTF_16LE;
    }
    return odd == 0 && even > 0 ? StandardCharsets.UTF_16BE : null;
  }

  /// The charset that the first lines name: `<meta charset=…>`, `content="…; charset=…"` or `<?xml
  /// encoding=…?>`.
  private static @Nullable Charset named(byte[] bytes) {
    var head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
    var lower = head.toLowerCase(Locale.ROOT);
    for (var mark : List.of(MARK, XML_MARK)) {
      for (var at = lower.indexOf(mark); at >= 0; at = lower.indexOf(mark, at + 1)) {
        var charset = charset(value(lower, at + mark.length()));
        if (charset != null) {
          return charset;
        }
      }
    }
    return null;
  }

  private static String value(String head, int from) {
    var start = from;
    while (start < head.length() && " \t=\"'".indexOf(head.charAt(start)) >= 0) {
      start++;
    }
    var end = start;
    while (end < head.length() && isNameUnit(head.charAt(end))) {
      end++;
    }
    return head.substring(start, end);
  }

  private static boolean isNameUnit(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
  }

  /// Absent for names that no charset has; Latin-1 is read as browsers read it.
  private static @Nullable Charset charset(String name) {
    if (name.isEmpty() || !isNameUnit(name.charAt(0)) || !isKnown(name)) {
      return null;
    }
    var charset = Charset.forName(name);
    return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
        ? WESTERN
        : charset;
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name) && Charset.forName(name).canEncode();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isArabic(String text) {
    var foreign = text.chars().filter(c -> c >= 0x80).count();
    var arabic = text.chars().filter(c -> c >= '\u060C' && c <= '\u06D5').count();
    return arabic >= FEWEST_LETTERS && arabic >= MOSTLY * foreign;
  }
}
