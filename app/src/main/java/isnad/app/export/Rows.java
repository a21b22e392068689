package isnad.app.export;

import isnad.model.json.Line;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The rows of a list as other programs take them: for spreadsheets, or one JSON object a line.
///
/// @param kind what a row is, as records say it
/// @param columns what the cells of each row are called, in their order
public record Rows(String kind, List<String> columns, List<List<Cell>> rows) {
  public Rows {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    for (var row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row of %s cells has no place under %s".formatted(row.size(), columns));
      }
    }
  }

  /// One value of a row.
  public sealed interface Cell {}

  /// @param value absent where there is none
  public record Text(@Nullable Object value) implements Cell {}

  public record Count(int value) implements Cell {}

  /// @param value absent where there is none
  public record Degrees(@Nullable Double value) implements Cell {}

  public record Several(List<?> values) implements Cell {
    public Several {
      values = List.copyOf(values);
    }
  }

  /// A header, then a line each; several values of a cell have semicolons between them.
  public void csv(Writer out) throws IOException {
    var header = new CsvRow();
    columns.forEach(header::text);
    header.write(out);
    for (var row : rows) {
      var line = new CsvRow();
      row.forEach(cell -> add(line, cell));
      line.write(out);
    }
  }

  private static void add(CsvRow row, Cell cell) {
    switch (cell) {
      case Text(var value) -> row.text(value);
      case Count(var value) -> row.text(value);
      case Degrees(var value) -> row.number(value);
      case Several(var values) ->
          row.text(values.stream().map(Object::toString).collect(Collectors.joining("; ")));
    }
  }

  public void jsonl(Writer out) throws IOException {
    Line.write(
        out,
        line -> {
          for (var row : rows) {
            line.record(kind, () -> fields(line, row));
          }
        });
  }

  private void fields(Line line, List<Cell> row) throws IOException {
    for (var i = 0; i < row.size(); i++) {
      var name = columns.get(i);
      switch (row.get(i)) {
        case Text(var value) -> line.text(name, value);
        case Count(var value) -> line.count(name, value);
        case Degrees(var value) -> {
          if (value != null) {
            line.degrees(name, value);
          }
        }
        case Several(var values) -> line.texts(name, values);
      }
    }
  }
}
