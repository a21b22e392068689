package isnad.app.input;

import isnad.app.input.Original.Way;
import isnad.model.Metadata;
import isnad.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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
      for (var next = warc.next(); next.isPresent(); next = warc.next()) {
        number++;
        record(entry, number, next.get());
      }
      if (number == 0) {
        throw new NoTextException(null, "it holds no record; it is no web archive");
      }
    } catch (ParsingException | IllegalArgumentException e) {
      throw new NoTextException(
          null, "the web archive is damaged; what stood before the damage was read");
    }
  }

  private void record(Entry entry, int number, WarcRecord record) {
    var from = entry.way();
    var way = new Way(from.file(), "record " + number, "warc", record.date());
    try {
      if (record instanceof WarcResponse response && response.http().status() == OK) {
        response(entry, number, way, response);
      }
    } catch (IOException | RuntimeException e) {
      var message = "the record cannot be read (" + e.getMessage() + "); it is left out";
      intake.problem(new Problem(way.file(), way.at(), message));
    }
  }

  private void response(Entry entry, int number, Way way, WarcResponse response)
      throws IOException {
    var format = format(response.http().contentType().base().toString());
    if (format == null) {
      return;
    }
    var url = response.target();
    var bytes = new Bounded(response.http().bodyDecoded().stream(), Doors.LARGEST).readAllBytes();
    var given = new Metadata(url, null, null, null, null, null);
    var charset = response.http().contentType().parameters().get("charset");
    var taken = format == Format.HTML || format == Format.TEXT ? inUtf8(bytes, charset) : null;
    intake.take(
        new Original(
            entry.stem() + "-" + number,
            false,
            url,
            way,
            taken == null ? format : format == Format.HTML ? Format.UTF8_HTML : Format.UTF8_TEXT,
            given,
            bytes));
  }

  /// Where the server says UTF-8 and the bytes are: what a page says of itself counts less.
  private static @Nullable String inUtf8(byte[] bytes, @Nullable String charset) {
    if (charset == null || !charset.equalsIgnoreCase("utf-8")) {
      return null;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    } catch (java.nio.charset.CharacterCodingException e) {
      return null;
    }
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
