package isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Brings a case of an older version forward, in one transaction: it has the newest tables, or
/// those it had. A file is copied before, beside itself.
record Upgrade(Tables tables) {
  /// The first version whose rows have seals.
  private static final int SEALED = 2;

  void perform() throws IOException {
    var version = version();
    var shown = tables.address().shown();
    if (version == 0) {
      throw new IOException(
          shown
              + ": it is no case of Isnad, or its beginning is damaged; isnad new makes one, the last"
              + " isnad backup has what was in it");
    }
    if (version > Schema.NEWEST) {
      throw new IOException(
          "%s: a newer Isnad wrote this case (version %s; this one knows %s). Use that one; nothing was changed"
              .formatted(shown, version, Schema.NEWEST));
    }
    if (version < Schema.NEWEST) {
      forward(version);
    }
  }

  private void forward(int from) throws IOException {
    try {
      tables.perform(this::migrate);
    } catch (IOException e) {
      throw new IOException(
          "%s: an older Isnad made this case. It could not be brought from version %s to %s and is as it was: %s"
              .formatted(tables.address().shown(), from, Schema.NEWEST, e.getMessage()),
          e);
    }
  }

  /// Inside a transaction, where nobody else can be quicker.
  void migrate() throws IOException {
    var from = version();
    if (from > 0 && from < Schema.NEWEST && tables.address() instanceof CaseAddress.InFile file) {
      copy(before(file.path(), from));
    }
    tables.raw(connection -> new Schema(tables.dialect()).forward(connection, from));
    if (from > 0 && from < SEALED) {
      for (var table : Growing.OLDEST) {
        table.sealAll(tables);
      }
    }
  }

  private void copy(Path copy) throws IOException {
    if (!Files.exists(copy)) {
      new Copy(tables).into(copy);
    }
  }

  /// Where the case lies as it was before it was brought forward.
  static Path before(Path file, int version) {
    return file.resolveSibling(file.getFileName() + ".version-" + version);
  }

  /// 0 where there are no tables of ours.
  int version() throws IOException {
    var version = new int[1];
    tables.raw(connection -> version[0] = version(connection));
    return version[0];
  }

  private int version(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var named =
            connection
                .getMetaData()
                .getTables(null, schema(tables.address()), "schema_version", null)) {
      if (!named.next()) {
        return 0;
      }
      try (var found = statement.executeQuery("select max(version) from schema_version")) {
        return found.next() ? found.getInt(1) : 0;
      }
    }
  }

  private static @Nullable String schema(CaseAddress address) {
    return address instanceof CaseAddress.InDatabase at ? at.schema() : null;
  }
}
