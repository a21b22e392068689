package isnad.app.input;

import java.util.ArrayList;
import java.util.List;

/// Tables as text (RFC 4180), between cells a comma, a semicolon or a tab, whichever the first line
/// has most of.
final class Csv {
  private final String text;
  private final char between;
  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private final StringBuilder cell = new StringBuilder();

  private Csv(String text) {
    this.text = text;
    this.between = between(text.lines().findFirst().orElse(""));
  }

  /// The rows that are not empty. Any text is a table; a quotation mark that is never closed closes
  /// at the end.
  static List<List<String>> rows(String text) {
    var csv = new Csv(text);
    csv.read();
    return csv.rows;
  }

  private static char between(String line) {
    var best = ',';
    for (var c : new char[] {';', '\t'}) {
      best = count(line, c) > count(line, best) ? c : best;
    }
    return best;
  }

  private static long count(String line, char wanted) {
    return line.chars().filter(c -> c == wanted).count();
  }

  private void read() {
    for (var at = 0; at < text.length(); at++) {
      var c = text.charAt(at);
      if (c == '"' && cell.isEmpty()) {
        at = quoted(at + 1);
      } else if (c == between) {
        endCell();
      } else if (c == '\n') {
        endRow();
      } else if (c != '\r') {
        cell.append(c);
      }
    }
    endRow();
  }

  /// Where the closing mark stands; two marks are one.
  private int quoted(int from) {
    for (var at = from; at < text.length(); at++) {
      if (text.charAt(at) != '"') {
        cell.append(text.charAt(at));
      } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append('"');
        at++;
      } else {
        return at;
      }
    }
    return text.length();
  }

  private void endCell() {
    row.add(cell.toString());
    cell.setLength(0);
  }

  private void endRow() {
    endCell();
    if (row.size() > 1 || !row.getFirst().isBlank()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
