package isnad.app.input;

import isnad.app.input.Original.Way;
import isnad.model.Metadata;
import isnad.model.Problem;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// A web archive: each page that a server gave, with its address and the moment of its capture.
/// Other records and other types are left out silently: most of an archive is pictures.
record WarcDoor(Intake intake) {
  private static final int OK = 200;

  void open(Entry entry) throws IOException {
    try (var warc = new WarcReader(entry.content().open())) {
      var number = 0;
      for (var next = next(warc); next.isPresent(); next = next(warc)) {
        number++;
        var original = original(entry, number, next.get());
        if (original != null) {
          intake.take(original);
        }
      }
      if (number == 0) {
        throw new NoTextException(null, "it holds no record; it is no web archive");
      }
    }
  }

  private static Optional<WarcRecord> next(WarcReader warc) throws IOException {
    try {
      return warc.next();
    } catch (ParsingException | ZipException | RuntimeException e) {
      throw new NoTextException(
          null, "the web archive is damaged; what stood before the damage was read");
    }
  }

  /// Absent for what is no page that a server gave.
  private @Nullable Original original(Entry entry, int number, WarcRecord record) {
    var from = entry.way();
    try {
      var way = new Way(from.file(), "record " + number, "warc", record.date());
      return record instanceof WarcResponse response && response.http().status() == OK
          ? original(entry.stem() + "-" + number, way, response)
          : null;
    } catch (IOException | RuntimeException e) {
      var message = "the record cannot be read (" + e.getMessage() + "); it is left out";
      intake.problem(new Problem(from.file(), "record " + number, message));
      return null;
    }
  }

  private static @Nullable Original original(String id, Way way, WarcResponse response)
      throws IOException {
    var type = response.http().contentType();
    var format = format(type.base().toString());
    if (format == null) {
      return null;
    }
    var url = response.target();
    var bytes = new Bounded(response.http().bodyDecoded().stream(), Doors.LARGEST).readAllBytes();
    var given = new Metadata(url, null, null, null, null, null);
    var charset = type.parameters().get("charset");
    var as = Served.isToldInUtf8(charset, bytes) ? told(format) : format;
    return new Original(id, false, url, way, as, Served.hint(charset, bytes), given, bytes);
  }

  private static Format told(Format format) {
    return switch (format) {
      case HTML -> Format.UTF8_HTML;
      case TEXT -> Format.UTF8_TEXT;
      case UTF8_TEXT, UTF8_HTML, PDF, DOCX, ODT, EML -> format;
    };
  }

  private static @Nullable Format format(String type) {
    return switch (type.toLowerCase(Locale.ROOT)) {
      case "text/html", "application/xhtml+xml" -> Format.HTML;
      case "text/plain" -> Format.TEXT;
      case "application/pdf" -> Format.PDF;
      default -> null;
    };
  }
}
