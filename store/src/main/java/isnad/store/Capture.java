package isnad.store;

import isnad.model.Metadata;
import isnad.model.json.ReadingLine;
import java.time.Instant;

/// How a page came into a case.
///
/// @param sha256 of the bytes as they came
/// @param format what the bytes are: `html`, `pdf` …
/// @param file as the caller named it
/// @param came the way: `file`, `zip pages.zip`, `warc crawl.warc.gz` …
/// @param captured when the bytes were taken from where they were
/// @param given what came with them
public record Capture(
    String sha256, String format, String file, String came, Instant captured, Metadata given) {
  /// By which the same page with the same facts is known again, whatever file it lies in.
  public String fingerprint() {
    return Sha256.of(sha256 + "\n" + format + "\n" + ReadingLine.write(given));
  }
}
