package isnad.store;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// The tables whose rows are numbered and only added to. Beside each row stands its seal, the hash
/// of all that the row says: a row that a disk altered, or lost, is known.
enum Growing {
  DOCUMENT(
      "id",
      "page",
      "fingerprint",
      "sha256",
      "format",
      "file",
      "came",
      "captured",
      "given",
      "added",
      "who"),
  ARRIVAL("document", "newest", "file", "came", "captured", "added", "who"),
  FATE("document", "what", "added", "who", "why"),
  LEDGER("id", "line"),
  MARK("document", "what", "content", "added", "who"),
  SETTING("name", "content", "added", "who"),
  MEMBER("name", "what", "content", "added", "who");

  /// The tables that there were before rows had seals.
  static final List<Growing> OLDEST = List.of(DOCUMENT, FATE, LEDGER, MARK, SETTING);

  private final List<String> columns;

  Growing(String... columns) {
    this.columns = List.of(columns);
  }

  private String table() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Adds a row behind the last one, inside the caller's transaction.
  ///
  /// @param values of all columns but the number
  /// @return its number
  long add(Tables tables, Object... values) throws IOException {
    var number = tables.number("select coalesce(max(number), 0) + 1 from " + table());
    var row = new ArrayList<Object>(List.of(values));
    row.addFirst(number);
    var places = ", ?".repeat(columns.size());
    tables.run(
        "insert into %s (number, %s) values (?%s)"
            .formatted(table(), String.join(", ", columns), places),
        row.toArray());
    tables.run("insert into seal (sealed, sha256) values (?, ?)", sealed(number), hash(row));
    return number;
  }

  private String sealed(long number) {
    return table() + " " + number;
  }

  /// @param row the number and all that follows it
  private static String hash(List<?> row) {
    var said = new StringBuilder();
    for (var cell : row) {
      var text = String.valueOf(cell);
      said.append(text.length()).append(' ').append(text).append('\n');
    }
    return Sha256.of(said.toString());
  }

  /// Seals the rows of a case that was made before there were seals.
  void sealAll(Tables tables) throws IOException {
    var seals =
        tables.rows(
            "select number, %s from %s".formatted(String.join(", ", columns), table()),
            row -> new Object[] {sealed(row.getLong(1)), hash(cells(row))});
    tables.runAll("insert into seal (sealed, sha256) values (?, ?)", new ArrayList<>(seals));
  }

  private List<String> cells(ResultSet row) throws SQLException {
    var cells = new ArrayList<String>();
    for (var i = 1; i <= columns.size() + 1; i++) {
      cells.add(row.getString(i));
    }
    return cells;
  }

  /// The rows that are not as they were written, and those that are gone.
  List<String> faults(Tables tables) throws IOException {
    var faults = new ArrayList<String>();
    tables.rows(
        "select t.number, t.%s, s.sha256 from %s t left join seal s on s.sealed = '%s ' || t.number order by t.number"
            .formatted(String.join(", t.", columns), table(), table()),
        row -> {
          var hash = Objects.requireNonNullElse(row.getString(columns.size() + 2), "");
          return hash.equals(hash(cells(row)))
              || faults.add(sealed(row.getLong(1)) + " is not as it was written");
        });
    tables.rows(
        "select s.sealed from seal s where s.sealed like '%s %%' and not exists (select 1 from %s t where '%s ' || t.number = s.sealed) order by s.sealed"
            .formatted(table(), table(), table()),
        row -> faults.add(row.getString(1) + " was written and is gone"));
    return faults;
  }
}
