package isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Copies what is precious of a case into a file; the rest is made from it.
///
/// @param from the case
record Copy(Tables from) {
  /// By table, in the order of their references: how a row is known.
  private static final List<Map.Entry<String, String>> PRECIOUS =
      List.of(
          Map.entry("original", "sha256"),
          Map.entry("document", "number"),
          Map.entry("arrival", "number"),
          Map.entry("fate", "number"),
          Map.entry("ledger", "number"),
          Map.entry("mark", "number"),
          Map.entry("setting", "number"));

  /// One state of the case, even where others write meanwhile; a copy that fails leaves nothing.
  void into(Path target) throws IOException {
    var address = new CaseAddress.InFile(target);
    CaseStore.create(address).close();
    try (var to = Tables.open(address, true)) {
      from.perform(() ->
          to.perform(() -> {
            for (var table : PRECIOUS) {
              copy(to, table.getKey(), table.getValue());
            }
          }));
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(target);
      throw e;
    }
  }

  /// One row at a time: originals are large.
  private void copy(Tables to, String table, String key) throws IOException {
    var sql = "select * from " + table + " where " + key + " = ?";
    for (var one : from.rows("select " + key + " from " + table, row -> row.getObject(1))) {
      var values =
          from.rows(
              sql,
              row -> {
                var cells = new ArrayList<@Nullable Object>();
                for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                  cells.add(row.getObject(i));
                }
                return cells;
              },
              one);
      for (var cells : values) {
        to.run(insert(table, cells.size()), cells.toArray());
      }
    }
  }

  private static String insert(String table, int columns) {
    return "insert into " + table + " values (?" + ", ?".repeat(columns - 1) + ")";
  }
}
