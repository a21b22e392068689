package isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The tables of a case, by version. Each version is one file of SQL that the databases share and
/// at most one of each's own; what was released is never edited, only followed.
///
/// @param newest which version this program writes
record Schema(Dialect dialect, int newest) {
  static final int NEWEST = 5;

  /// By version: the tables that only grow.
  private static final List<List<String>> PRECIOUS =
      List.of(
          List.of("original", "document", "fate", "ledger", "mark", "setting"),
          List.of("member", "seal"),
          List.of("arrival"),
          List.of(),
          List.of());

  Schema(Dialect dialect) {
    this(dialect, NEWEST);
  }

  /// Brings the tables from a version to the newest, inside the caller's transaction.
  void forward(Connection connection, int from) throws SQLException {
    try (var statement = connection.createStatement()) {
      if (from == 0) {
        statement.execute("create table schema_version (version bigint primary key)");
      }
      for (var version = from + 1; version <= newest; version++) {
        for (var sql : statements(version)) {
          statement.execute(sql);
        }
        statement.execute("insert into schema_version (version) values (" + version + ")");
      }
    }
  }

  /// What makes a version of the one before.
  List<String> statements(int version) {
    var statements = new ArrayList<>(split(text(version + ".sql")));
    var own = text(version + "." + dialect.name().toLowerCase(java.util.Locale.ROOT) + ".sql");
    statements.addAll(split(own));
    PRECIOUS.get(version - 1).forEach(table -> statements.addAll(dialect.keeping(table)));
    return statements;
  }

  /// No statement of ours has a semicolon at a line's end inside it.
  private static List<String> split(@Nullable String text) {
    return text == null
        ? List.of()
        : text
            .lines()
            .filter(line -> !line.startsWith("--"))
            .collect(java.util.stream.Collectors.joining("\n"))
            .transform(sql -> List.of(sql.split(";\\s*(?:\n|$)")))
            .stream()
            .filter(sql -> !sql.isBlank())
            .toList();
  }

  private @Nullable String text(String name) {
    try (var in = Schema.class.getResourceAsStream(name)) {
      return in == null
          ? null
          : new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("${bytes}", dialect.bytes())
              .replace("${key}", dialect.key())
              .replace("${clustered}", dialect.clustered());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
