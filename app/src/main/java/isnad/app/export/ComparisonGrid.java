package isnad.app.export;

import java.util.ArrayList;
import java.util.List;

/// A comparison as the rows of a grid on a terminal: where a document's reports differ, each value
/// with the numbers of its reports.
record ComparisonGrid(Speech speech, Comparison comparison) {
  List<Grid.Row> rows() {
    var rows = new ArrayList<Grid.Row>();
    rows.add(new Grid.Row("", comparison.columns().stream().map(this::head).toList()));
    for (var row : comparison.rows()) {
      var label = row.contested() ? Shape.CONTESTED.sign() + " " + row.label() : row.label();
      rows.add(new Grid.Row(label, row.cells().stream().map(this::cell).toList()));
    }
    return rows;
  }

  private String head(List<Comparison.Numbered> column) {
    var first = column.getFirst().account();
    var published = first.reading().article().metadata().published();
    var outlet = speech.names().asWritten(first.outlet());
    var numbers = new StringBuilder();
    column.forEach(numbered -> numbers.append(number(numbered.number())));
    return published == null
        ? outlet + " " + numbers
        : speech.words().say("published", outlet, speech.dates().day(published)) + " " + numbers;
  }

  private String cell(Comparison.Cell cell) {
    if (cell.values().size() == 1) {
      return cell.values().getFirst().said();
    }
    var said = new ArrayList<String>();
    for (var value : cell.values()) {
      var numbers = new StringBuilder();
      value.numbers().forEach(number -> numbers.append(number(number)));
      said.add(value.said() + " " + numbers);
    }
    return String.join(speech.words().say("list.semicolon"), said);
  }

  private static String number(int number) {
    return "[" + number + "]";
  }
}
