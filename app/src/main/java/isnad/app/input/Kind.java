package isnad.app.input;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a file holds, by its name.
enum Kind {
  TEXT(".txt"),
  HTML(".html", ".htm"),
  LINES(".jsonl"),
  FEED(".rss", ".atom"),
  /// a feed or a sitemap: its first element says
  XML(".xml", ".xml.gz"),
  WARC(".warc", ".warc.gz"),
  PDF(".pdf"),
  DOCX(".docx"),
  ODT(".odt"),
  EML(".eml"),
  CSV(".csv", ".tsv"),
  ZIP(".zip", ".wacz");

  static final String ALL =
      ".txt, .html, .htm, .jsonl, .rss, .atom, .xml, .xml.gz, .warc, .warc.gz, .wacz, .pdf, .docx, .odt,"
          + " .eml, .csv, .tsv and .zip";

  private final List<String> endings;

  Kind(String... endings) {
    this.endings = List.of(endings);
  }

  /// Absent for a file that Isnad doesn't read.
  static @Nullable Kind of(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    for (var kind : values()) {
      if (kind.endings.stream().anyMatch(lower::endsWith)) {
        return kind;
      }
    }
    return null;
  }

  /// How many bytes of it are fetched: no article is longer, a list or an archive may be.
  int largest() {
    return switch (this) {
      case TEXT, HTML, DOCX, ODT, EML -> Doors.LARGEST;
      case LINES, FEED, XML, WARC, PDF, CSV, ZIP -> 4 * Doors.LARGEST;
    };
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
