package isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import org.sqlite.SQLiteConfig;

/// The few things that the two databases do in their own way.
enum Dialect {
  SQLITE("blob", "integer", "without rowid") {
    @Override
    List<String> keeping(String table) {
      return List.of(
          STAYS.formatted(table, "update", table), STAYS.formatted(table, "delete", table));
    }

    @Override
    String lock() {
      return "";
    }
  },
  POSTGRESQL("bytea", "bigint", "") {
    @Override
    List<String> keeping(String table) {
      return List.of(
          "create trigger stays before update or delete or truncate on %s execute function stays()"
              .formatted(table));
    }

    @Override
    String lock() {
      return "select pg_advisory_xact_lock(hashtext('isnad ' || current_setting('search_path')))";
    }
  };

  /// In seconds, behind another writer.
  static final int PATIENCE = 5;

  private static final String STAYS =
      "create trigger %s_stays_%s before %2$s on %s"
          + " begin select raise(abort, 'what a case keeps only grows'); end";

  private final String bytes;
  private final String key;
  private final String clustered;

  Dialect(String bytes, String key, String clustered) {
    this.bytes = bytes;
    this.key = key;
    this.clustered = clustered;
  }

  /// The database's own word for a column of bytes.
  String bytes() {
    return bytes;
  }

  /// The type of a number by which the rows of a table lie.
  String key() {
    return key;
  }

  /// What makes the rows of a table lie by its primary key, where the database can.
  String clustered() {
    return clustered;
  }

  /// Statements that make a table refuse all but additions.
  abstract List<String> keeping(String table);

  /// The statement that makes a transaction the only one that writes; empty where it is anyway.
  abstract String lock();

  static Dialect of(CaseAddress address) {
    return switch (address) {
      case CaseAddress.InFile file -> SQLITE;
      case CaseAddress.InDatabase at -> POSTGRESQL;
    };
  }

  static Connection connect(CaseAddress address, boolean toWrite) throws SQLException {
    return switch (address) {
      case CaseAddress.InFile file ->
          !toWrite && frozen(file.path()) ? asItLies(file.path()) : file(file.path());
      case CaseAddress.InDatabase at -> database(at);
    };
  }

  /// A file in a folder that may not be written is read as it is: SQLite would want to put its
  /// journal beside it. What a killed process left in a journal would not be seen, so that such a
  /// file is no case until it can be written.
  static Connection asItLies(Path path) throws SQLException {
    var journal = Path.of(path + "-wal");
    if (journal.toFile().length() > 0) {
      throw new SQLException(
          "it was not closed, and nothing may be written here; copy it together with "
              + journal.getFileName()
              + " to where you may write, and open the copy");
    }
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    return config.createConnection("jdbc:sqlite:" + path.toUri() + "?immutable=1");
  }

  private static Connection file(Path path) throws SQLException {
    var config = new SQLiteConfig();
    config.setBusyTimeout(PATIENCE * 1000);
    config.enforceForeignKeys(true);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setCacheSize(-64 * 1024);
    return config.createConnection("jdbc:sqlite:" + path);
  }

  private static boolean frozen(Path path) {
    var folder = path.toAbsolutePath().getParent();
    return !Files.isWritable(path) || folder != null && !Files.isWritable(folder);
  }

  private static Connection database(CaseAddress.InDatabase address) throws SQLException {
    var properties = new Properties();
    put(properties, "user", address.user());
    put(properties, "password", address.password());
    if (address.password() == null) {
      put(properties, "password", System.getenv("PGPASSWORD"));
    }
    properties.setProperty("connectTimeout", "10");
    properties.setProperty("ApplicationName", "isnad");
    properties.setProperty(
        "options", "-c lock_timeout=" + PATIENCE + "s -c search_path=" + address.schema());
    return DriverManager.getConnection(address.url(), properties);
  }

  private static void put(
      Properties properties, String name, @org.jspecify.annotations.Nullable String value) {
    if (value != null) {
      properties.setProperty(name, value);
    }
  }
}
