package isnad.app.input;

import isnad.app.input.Original.Way;
import isnad.model.Problem;
import isnad.model.Source;
import isnad.model.json.ArticleLine;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/// JSON Lines, one article a line. What is kept of a line is its text or html, with what else the
/// line says of it.
record LinesDoor(Intake intake) {
  void open(Entry entry) throws IOException {
    try (var in = entry.content().open()) {
      var lines = new LineCutter(in, Doors.LARGEST);
      for (var number = 1; ; number++) {
        var line = lines.next();
        line(entry, number, line);
        if (line.last()) {
          return;
        }
      }
    }
  }

  private void line(Entry entry, int number, LineCutter.Cut line) {
    var from = entry.way();
    var way = new Way(from.file(), "line " + number, "jsonl", from.captured());
    try {
      var json = decode(line.bytes()).replaceFirst("^\uFEFF", "");
      if (!line.whole()) {
        problem(way, "it is longer than 16 MB, which no article is; it is left out");
      } else if (!json.isBlank()) {
        article(entry, entry.stem() + "-" + number, way, ArticleLine.parse(json));
      }
    } catch (ArticleLine.MalformedException e) {
      problem(way, e.getMessage() + "; the line is left out");
    } catch (CharacterCodingException e) {
      problem(way, "it is not UTF-8; the line is left out");
    }
  }

  private void article(Entry entry, String made, Way way, ArticleLine article) {
    var id = article.id();
    var format = article.media() == Source.Media.HTML ? Format.UTF8_HTML : Format.UTF8_TEXT;
    var bytes = article.text().getBytes(StandardCharsets.UTF_8);
    intake.take(
        new Original(
            id == null ? made : id,
            id != null,
            page(entry, article),
            way,
            format,
            article.given(),
            bytes));
    var fault = article.fault();
    if (fault != null) {
      problem(way, fault);
    }
  }

  /// A line's number tells nothing: the next version of the file may have other lines there.
  private static @org.jspecify.annotations.Nullable String page(Entry entry, ArticleLine article) {
    var url = article.given().url();
    return url != null || article.id() == null ? url : entry.page() + "#" + article.id();
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void problem(Way way, String message) {
    intake.problem(new Problem(way.file(), way.at(), message));
  }
}
