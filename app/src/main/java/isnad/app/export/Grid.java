package isnad.app.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// A table on a terminal: a label before each row, equal cells that stand side by side joined, as
/// many columns abreast as the width holds and the others below. In a language that runs from right
/// to left the columns do too.
final class Grid {
  private static final int WIDEST_LABEL = 18;
  private static final int NARROWEST_CELL = 22;
  private static final String BAR = " \u2502 ";
  private static final String NOTHING = "\u2013";

  private final Sheet sheet;
  private final List<Row> rows;

  /// @param rows all with as many cells; the first is the head
  Grid(Sheet sheet, List<Row> rows) {
    this.sheet = sheet;
    this.rows = List.copyOf(rows);
  }

  /// @param cells one for each column; empty where the column has nothing to say
  record Row(String label, List<String> cells) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  private record Cell(String text, int width) {}

  void write() throws IOException {
    var columns = rows.getFirst().cells().size();
    var label = labelWidth();
    var room = Math.max(NARROWEST_CELL, sheet.style().width() - label);
    var abreast = Math.clamp(room / (NARROWEST_CELL + BAR.length()), 1, columns);
    for (var from = 0; from < columns; from += abreast) {
      var to = Math.min(columns, from + abreast);
      var width = room / abreast - BAR.length();
      band(from, to, label, width);
    }
  }

  private int labelWidth() {
    var widest = rows.stream().mapToInt(row -> Cells.of(row.label())).max().orElse(0);
    return Math.min(widest, WIDEST_LABEL);
  }

  private void band(int from, int to, int label, int width) throws IOException {
    var rule = "\u2500".repeat(width + 2);
    var edge = "\u2500".repeat(label + 1) + ("\u253C" + rule).repeat(to - from);
    sheet.exact(sheet.ink(Ink.FAINT, edge));
    for (var i = 0; i < rows.size(); i++) {
      var row = rows.get(i);
      var cells = joined(row.cells().subList(from, to), width, i > 0);
      if (i == 0 || row.cells().subList(from, to).stream().anyMatch(cell -> !cell.isEmpty())) {
        row(new Cell(row.label(), label), cells);
      }
      if (i == 0) {
        sheet.exact(sheet.ink(Ink.FAINT, edge));
      }
    }
  }

  private static List<Cell> joined(List<String> texts, int width, boolean join) {
    var cells = new ArrayList<Cell>();
    for (var text : texts) {
      var last = cells.isEmpty() ? null : cells.getLast();
      if (join && last != null && last.text().equals(text) && !text.isEmpty()) {
        cells.set(cells.size() - 1, new Cell(text, last.width() + BAR.length() + width));
      } else {
        cells.add(new Cell(text, width));
      }
    }
    return cells;
  }

  private void row(Cell label, List<Cell> cells) throws IOException {
    var wrapped = new ArrayList<List<String>>();
    wrapped.add(Wrap.lines(label.text(), label.width()));
    for (var cell : cells) {
      wrapped.add(Wrap.lines(cell.text().isEmpty() ? NOTHING : cell.text(), cell.width()));
    }
    var height = wrapped.stream().mapToInt(List::size).max().orElse(0);
    for (var line = 0; line < height; line++) {
      var set = new StringBuilder(padded(wrapped.getFirst(), line, label.width()));
      for (var i = 0; i < cells.size(); i++) {
        set.append(sheet.ink(Ink.FAINT, BAR));
        set.append(padded(wrapped.get(i + 1), line, cells.get(i).width()));
      }
      sheet.exact(set.toString().stripTrailing());
    }
  }

  private String padded(List<String> lines, int number, int width) {
    var text = number < lines.size() ? lines.get(number) : "";
    var pad = " ".repeat(Math.max(0, width - Cells.of(text)));
    return text.isEmpty() ? pad : Bidi.cell(text, sheet.style().language()) + pad;
  }
}
