package isnad.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// Cases as each released version of the program made them, as SQL: what the tables were, and the
/// rows of a [FullCase]. One statement a line's end with a semicolon, as in the schema itself.
final class Released {
  private static final Path FOLDER =
      Path.of(System.getProperty("isnad.root"), "store", "src", "test", "resources")
          .resolve("isnad/store/released");

  private Released() {}

  static Path file(int version, Dialect dialect) {
    return FOLDER.resolve(version + "." + dialect.name().toLowerCase(Locale.ROOT) + ".sql");
  }

  /// Lays the case of a version into a place where there is none.
  static void load(int version, CaseAddress place) throws IOException {
    try (var tables = Tables.open(place, true)) {
      var sql = Files.readString(file(version, tables.dialect()));
      tables.perform(() ->
          tables.raw(connection -> {
            if (place instanceof CaseAddress.InDatabase at) {
              execute(connection, "create schema " + at.schema());
            }
            for (var statement : sql.split(";\n")) {
              execute(connection, statement);
            }
          }));
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /// Writes the case of the newest version; done once, when its schema is released.
  static void approve(CaseAddress place) throws IOException {
    try (var store = CaseStore.create(place)) {
      FullCase.fill(store);
      FullCase.comeAgain(store);
      FullCase.team(store);
    }
    try (var tables = Tables.open(place, true)) {
      var sql = new ArrayList<String>(ddl(Schema.NEWEST, tables.dialect()));
      tables.raw(connection -> {
        for (var table : tables(tables.dialect())) {
          sql.addAll(rows(connection, table, tables.dialect()));
        }
        sql.addAll(words(connection, tables.dialect()));
      });
      var file = file(Schema.NEWEST, tables.dialect());
      Files.createDirectories(FOLDER);
      Files.writeString(file, String.join(";\n", sql) + ";\n", StandardCharsets.UTF_8);
    }
  }

  /// The tables as a new case gets them.
  static List<String> ddl(int newest, Dialect dialect) {
    var ddl = new ArrayList<String>();
    if (dialect == Dialect.SQLITE) {
      ddl.add("pragma application_id = " + 0x49736E61);
    }
    ddl.add("create table schema_version (version bigint primary key)");
    var schema = new Schema(dialect);
    for (var version = 1; version <= newest; version++) {
      schema.statements(version).stream().map(String::strip).forEach(ddl::add);
    }
    return ddl;
  }

  private static List<String> tables(Dialect dialect) {
    return ddl(Schema.NEWEST, dialect).stream()
        .filter(sql -> sql.startsWith("create table "))
        .map(sql -> sql.split(" ")[2])
        .distinct()
        .filter(table -> !table.equals("words"))
        .toList();
  }

  private static List<String> rows(Connection connection, String table, Dialect dialect)
      throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("select * from " + table + " order by 1")) {
      while (found.next()) {
        var cells = new ArrayList<String>();
        for (var i = 1; i <= found.getMetaData().getColumnCount(); i++) {
          cells.add(literal(found.getObject(i), dialect));
        }
        rows.add("insert into " + table + " values (" + String.join(", ", cells) + ")");
      }
    }
    return rows;
  }

  private static String literal(Object cell, Dialect dialect) {
    return switch (cell) {
      case null -> "null";
      case Number number -> number.toString();
      case byte[] bytes -> hex(HexFormat.of().formatHex(bytes), dialect);
      default -> "'" + Objects.toString(cell).replace("'", "''") + "'";
    };
  }

  private static String hex(String digits, Dialect dialect) {
    return switch (dialect) {
      case SQLITE -> "x'" + digits + "'";
      case POSTGRESQL -> "'\\x" + digits + "'";
    };
  }

  /// The index of SQLite holds no text: it is made of the pages' own.
  private static List<String> words(Connection connection, Dialect dialect) throws SQLException {
    var rows = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var found =
            statement.executeQuery(
                "select d.number, o.bytes from reading r join document d on d.number = r.document"
                    + " join original o on o.sha256 = d.sha256 order by d.number")) {
      while (found.next()) {
        var body = literal(new String(found.getBytes(2), StandardCharsets.UTF_8), dialect);
        rows.add(
            switch (dialect) {
              case SQLITE ->
                  "insert into words (rowid, body) values (%s, %s)"
                      .formatted(found.getLong(1), body);
              case POSTGRESQL ->
                  "insert into words values (%s, array_to_tsvector(string_to_array(%s, ' ')))"
                      .formatted(found.getLong(1), body);
            });
      }
    }
    return rows;
  }
}
