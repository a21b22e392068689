package isnad.app.web.page;

import isnad.app.export.Comparison;
import isnad.app.web.Markup;
import isnad.model.Event;
import isnad.model.ReportId;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.List;

/// The accounts of an event side by side: a column is what one page tells, a row one attribute.
/// Cells that say the same are joined.
///
/// @param figures the rows that count
/// @param paging of all accounts of the event
public record AccountTable(List<Column> columns, List<Row> rows, List<Row> figures, Paging paging) {
  /// What one page tells.
  ///
  /// @param published the page's own date
  /// @param source where its text is
  public record Column(Markup outlet, Markup published, List<Ref> accounts, String source) {}

  /// @param kind `told`, `contested` or `denied`
  public record Row(Markup label, String kind, List<Cell> cells) {
    /// What one column tells, whatever it is joined with.
    public Cell at(int column) {
      var from = 0;
      for (var cell : cells) {
        from += cell.columns();
        if (column < from) {
          return cell;
        }
      }
      throw new IllegalArgumentException("no column " + column);
    }
  }

  /// @param id where it is on the page
  /// @param columns how many it joins
  public record Cell(String id, int columns, List<Value> values) {}

  /// @param href opens its sentence beside the table
  /// @param quote its sentence, plain text
  /// @param correct where it can be corrected
  public record Value(Markup said, List<Ref> by, String href, String quote, String correct) {}

  static AccountTable of(Notes notes, Paging paging) {
    var comparison = new Comparison(notes.visit().speech(), notes.event());
    var columns = comparison.columns().stream().map(column -> column(notes, column)).toList();
    var rows = new ArrayList<Row>();
    var figures = new ArrayList<Row>();
    for (var row : comparison.rows()) {
      if (row.told()) {
        var set = row(notes, row, rows.size());
        rows.add(set);
        if (row.key().equals("figures")) {
          figures.add(set);
        }
      }
    }
    for (var denial : notes.event().denials()) {
      rows.add(denial(notes, comparison, denial, rows.size()));
    }
    return new AccountTable(columns, rows, figures, paging);
  }

  private static Column column(Notes notes, List<Comparison.Numbered> column) {
    var first = column.getFirst().account();
    var speech = notes.visit().speech();
    var published = first.reading().article().metadata().published();
    return new Column(
        new Markup(speech.names().asWritten(first.outlet())),
        new Markup(
            published == null ? speech.words().say("page.undated") : speech.dates().day(published)),
        notes.numbered(column.stream().map(Comparison.Numbered::number).toList()),
        Links.source(notes.visit(), first.report().document(), first.report().id()));
  }

  private static Row row(Notes notes, Comparison.Row row, int number) {
    var cells = new ArrayList<Cell>();
    for (var at = 0; at < row.cells().size(); ) {
      var cell = row.cells().get(at);
      var end = at + 1;
      while (end < row.cells().size()
          && !cell.values().isEmpty()
          && row.cells().get(end).same(cell)) {
        end++;
      }
      var id = "c" + number + "-" + at;
      cells.add(new Cell(id, end - at, values(notes, row, new Span(at, end), id)));
      at = end;
    }
    return new Row(new Markup(row.label()), row.contested() ? "contested" : "told", cells);
  }

  private static List<Value> values(Notes notes, Comparison.Row row, Span cells, String id) {
    var joined = row.cells().subList(cells.start(), cells.end());
    var values = new ArrayList<Value>();
    for (var i = 0; i < joined.getFirst().values().size(); i++) {
      var at = i;
      var numbers =
          joined.stream().flatMap(cell -> cell.values().get(at).numbers().stream()).toList();
      var report = notes.event().reports().get(numbers.getFirst() - 1);
      values.add(
          new Value(
              new Markup(joined.getFirst().values().get(i).said()),
              notes.numbered(numbers),
              notes.opening(report, id),
              notes.quote(report),
              Links.correct(notes.visit(), report, field(row.key()))));
    }
    return values;
  }

  /// What a row's values are called where they are corrected; which figure is not known here.
  private static String field(String key) {
    return switch (key) {
      case "who" -> "actor";
      case "whom" -> "recipient";
      case "what" -> "type";
      case "from.whom" -> "teller";
      case "date", "place" -> key;
      default -> "";
    };
  }

  /// Under the columns that deny and under those that are denied.
  private static Row denial(Notes notes, Comparison comparison, Event.Denial denial, int number) {
    var words = notes.visit().words();
    var by = notes.visit().speech().names().actor(denial.by());
    var cells = new ArrayList<Cell>();
    for (var column : comparison.columns()) {
      var id = "c" + number + "-" + cells.size();
      var values = new ArrayList<Value>();
      add(notes, column, denial.reports(), id, "denial.denies", values);
      add(notes, column, denial.of(), id, "denial.of", values);
      cells.add(new Cell(id, 1, values));
    }
    var label = words.say("denied.by", by, words.word("part", denial.part()));
    return new Row(new Markup(label), "denied", cells);
  }

  private static void add(
      Notes notes,
      List<Comparison.Numbered> column,
      List<ReportId> some,
      String id,
      String key,
      List<Value> values) {
    for (var numbered : column) {
      var report = numbered.account().report().id();
      if (some.contains(report)) {
        values.add(
            new Value(
                notes.visit().say(key),
                notes.numbered(List.of(numbered.number())),
                notes.opening(report, id),
                notes.quote(report),
                Links.correct(notes.visit(), report, "polarity")));
      }
    }
  }
}
