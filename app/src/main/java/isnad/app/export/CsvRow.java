package isnad.app.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of RFC 4180. Text that a spreadsheet would take for a formula is led by an apostrophe.
final class CsvRow {
  private static final String FORMULAS = "=+-@\t\r\n";

  private final List<String> cells = new ArrayList<>();

  CsvRow text(@Nullable Object value) {
    var text = value == null ? "" : value.toString();
    var formula = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0;
    cells.add(quoted(formula ? "'" + text : text));
    return this;
  }

  CsvRow number(@Nullable Double value) {
    cells.add(value == null ? "" : value.toString());
    return this;
  }

  private static String quoted(String text) {
    var plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }

  void write(Writer out) throws IOException {
    out.write(String.join(",", cells));
    out.write("\r\n");
  }
}
