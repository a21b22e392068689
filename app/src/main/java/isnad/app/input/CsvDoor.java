package isnad.app.input;

import isnad.app.input.Original.Way;
import isnad.model.Metadata;
import isnad.model.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table with a column of texts: a row is a page, other columns say what is known of it.
record CsvDoor(Intake intake) {
  private static final int LARGEST = 256 * 1024 * 1024;
  private static final int LENGTH_OF_DAY = "2024-07-25".length();

  /// By what is known of a page: the names that its column may have.
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "text", List.of("text", "body", "content", "article", "full_text"),
          "html", List.of("html"),
          "id", List.of("id"),
          "url", List.of("url", "link", "address"),
          "title", List.of("title", "headline"),
          "outlet", List.of("outlet", "source", "publisher", "site"),
          "author", List.of("author", "byline"),
          "published", List.of("published", "date", "published_at", "pubdate"),
          "language", List.of("language", "lang"));

  void open(Entry entry) throws IOException {
    var rows = Csv.rows(Texts.decoded(entry.bytes(LARGEST)).replaceFirst("^\uFEFF", ""));
    if (rows.isEmpty()) {
      throw new NoTextException(null, "the table is empty");
    }
    var columns = columns(rows.getFirst());
    if (!columns.containsKey("text") && !columns.containsKey("html")) {
      throw new NoTextException(
          "line 1",
          "no column is called text, body, content, article or html; name the one that has the texts");
    }
    for (var number = 1; number < rows.size(); number++) {
      row(entry, number, rows.get(number), columns);
    }
  }

  private static Map<String, Integer> columns(List<String> head) {
    var columns = new HashMap<String, Integer>();
    NAMES.forEach((what, names) -> {
      for (var i = head.size() - 1; i >= 0; i--) {
        if (names.contains(head.get(i).strip().toLowerCase(Locale.ROOT))) {
          columns.put(what, i);
        }
      }
    });
    return columns;
  }

  private void row(Entry entry, int number, List<String> row, Map<String, Integer> columns) {
    var from = entry.way();
    var way = new Way(from.file(), "row " + number, "csv", from.captured());
    var text = cell(row, columns, "text");
    var content = text != null ? text : cell(row, columns, "html");
    if (content == null) {
      intake.problem(new Problem(way.file(), way.at(), "it has no text; it is left out"));
      return;
    }
    var id = cell(row, columns, "id");
    var given = given(row, columns);
    var page = given.url() != null || id == null ? given.url() : entry.page() + "#" + id;
    intake.take(
        new Original(
            id == null ? entry.stem() + "-" + number : id,
            id != null,
            page,
            way,
            text != null ? Format.UTF8_TEXT : Format.UTF8_HTML,
            given,
            content.getBytes(StandardCharsets.UTF_8)));
  }

  private static Metadata given(List<String> row, Map<String, Integer> columns) {
    return new Metadata(
        cell(row, columns, "url"),
        cell(row, columns, "title"),
        cell(row, columns, "outlet"),
        cell(row, columns, "author"),
        day(cell(row, columns, "published")),
        cell(row, columns, "language"));
  }

  /// A date that is none like 2024-07-25 says nothing.
  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.length() < LENGTH_OF_DAY
          ? null
          : LocalDate.parse(text.substring(0, LENGTH_OF_DAY));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String cell(
      List<String> row, Map<String, Integer> columns, String what) {
    var column = columns.get(what);
    var cell = column == null || column >= row.size() ? "" : row.get(column).strip();
    return cell.isEmpty() ? null : cell;
  }
}
