package isnad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Copies a case into a file: a file wholly, of a case in PostgreSQL what is precious; the rest is
/// made from it, and passwords stay behind.
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
          Map.entry("setting", "number"),
          Map.entry("member", "number"),
          Map.entry("seal", "sealed"));

  /// One state of the case, even where others write meanwhile. The copy has its name only when all
  /// of it is on the disk; one that fails leaves nothing.
  ///
  /// @param target a file that is not there yet
  void into(Path target) throws IOException {
    var process = ProcessHandle.current().pid();
    var part = target.resolveSibling(target.getFileName() + "." + process + ".part");
    try {
      Files.deleteIfExists(part);
      write(part);
      try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      var failed = new IOException("no copy was made at " + target + ": " + e.getMessage(), e);
      forget(part, failed);
      throw failed;
    }
  }

  private static void forget(Path part, IOException failed) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      failed.addSuppressed(e);
    }
  }

  private void write(Path part) throws IOException {
    switch (from.address()) {
      case CaseAddress.InFile file -> vacuum(part);
      case CaseAddress.InDatabase at -> rows(part);
    }
  }

  /// On a connection of its own: no statement may be under way.
  private void vacuum(Path part) throws IOException {
    try (var own = Tables.open(from.address(), false)) {
      own.run("vacuum into ?", part.toString());
    }
  }

  private void rows(Path part) throws IOException {
    var address = new CaseAddress.InFile(part);
    CaseStore.create(address).close();
    try (var to = Tables.open(address, true)) {
      from.perform(() ->
          to.perform(() -> {
            for (var table : PRECIOUS) {
              copy(to, table.getKey(), table.getValue());
            }
          }));
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
