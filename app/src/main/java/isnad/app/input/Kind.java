package isnad.app.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file holds, by its name.
enum Kind {
  TEXT,
  HTML,
  LINES;

  static final String ALL = ".txt, .html, .htm and .jsonl";

  /// Absent for a file that Isnad doesn't read.
  static @Nullable Kind of(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".txt")) {
      return TEXT;
    }
    if (lower.endsWith(".html") || lower.endsWith(".htm")) {
      return HTML;
    }
    return lower.endsWith(".jsonl") ? LINES : null;
  }

  /// What bytes without a name look like.
  static Kind sniff(byte[] bytes) {
    var start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
    var first = start.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
    if (first.startsWith("{")) {
      return LINES;
    }
    return first.startsWith("<") ? HTML : TEXT;
  }
}
