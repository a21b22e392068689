package isnad.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One connection: SQL in, values out, faults in words.
final class Tables implements AutoCloseable {
  private final CaseAddress address;
  private final Dialect dialect;
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Tables(CaseAddress address, Connection connection) {
    this.address = address;
    this.dialect = Dialect.of(address);
    this.connection = connection;
  }

  static Tables open(CaseAddress address, boolean toWrite) throws IOException {
    try {
      return new Tables(address, Dialect.connect(address, toWrite));
    } catch (SQLException e) {
      throw Faults.of(e, address);
    }
  }

  Dialect dialect() {
    return dialect;
  }

  CaseAddress address() {
    return address;
  }

  /// What a row becomes.
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /// Something that is done wholly or not at all.
  interface Change<T> {
    T make() throws IOException;
  }

  /// The same where nothing comes of it.
  interface Deed {
    void perform() throws IOException;
  }

  /// Something that needs the connection itself.
  interface Raw {
    void on(Connection connection) throws SQLException;
  }

  <T> List<T> rows(String sql, Row<T> row, @Nullable Object... values) throws IOException {
    try (var found = with(sql, values).executeQuery()) {
      var rows = new ArrayList<T>();
      while (found.next()) {
        rows.add(row.of(found));
      }
      return rows;
    } catch (SQLException e) {
      throw Faults.of(e, address);
    } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
      throw Faults.damaged(e, address);
    }
  }

  /// The first row; absent where there is none.
  <T> @Nullable T row(String sql, Row<T> row, @Nullable Object... values) throws IOException {
    var rows = rows(sql, row, values);
    return rows.isEmpty() ? null : rows.getFirst();
  }

  long number(String sql, @Nullable Object... values) throws IOException {
    return rows(sql, row -> row.getLong(1), values).getFirst();
  }

  void run(String sql, @Nullable Object... values) throws IOException {
    try {
      with(sql, values).executeUpdate();
    } catch (SQLException e) {
      throw Faults.of(e, address);
    }
  }

  /// Runs one statement for each of many rows of values.
  void runAll(String sql, List<@Nullable Object[]> rows) throws IOException {
    if (rows.isEmpty()) {
      return;
    }
    try {
      var statement = prepared(sql);
      for (var values : rows) {
        fill(statement, values);
        statement.addBatch();
      }
      statement.executeBatch();
    } catch (SQLException e) {
      throw Faults.of(e, address);
    }
  }

  void raw(Raw work) throws IOException {
    try {
      work.on(connection);
    } catch (SQLException e) {
      throw Faults.of(e, address);
    }
  }

  /// One transaction, the only one that writes while it lasts; on the disk when this returns. What
  /// is thrown leaves the case as it was.
  <T> T change(Change<T> change) throws IOException {
    begin();
    try {
      var made = change.make();
      raw(Connection::commit);
      raw(c -> c.setAutoCommit(true));
      return made;
    } catch (IOException | RuntimeException e) {
      undo(e);
      throw e;
    }
  }

  void perform(Deed deed) throws IOException {
    change(() -> {
      deed.perform();
      return deed;
    });
  }

  /// The same for what is precious: only where the case lets who signs do it.
  <T> T change(Signed by, Act act, Change<T> change) throws IOException {
    return change(() -> {
      new Team(this).allow(by.who(), act);
      return change.make();
    });
  }

  void perform(Signed by, Act act, Deed deed) throws IOException {
    change(
        by,
        act,
        () -> {
          deed.perform();
          return deed;
        });
  }

  private void begin() throws IOException {
    try {
      raw(c -> c.setAutoCommit(false));
      if (!dialect.lock().isEmpty()) {
        rows(dialect.lock(), row -> 0);
      }
    } catch (IOException e) {
      undo(e);
      throw e;
    }
  }

  /// Ends a transaction that failed, even one that could not begin.
  private void undo(Exception cause) {
    try {
      connection.rollback();
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
    try {
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      cause.addSuppressed(e);
    }
  }

  private PreparedStatement with(String sql, @Nullable Object... values) throws SQLException {
    var statement = prepared(sql);
    fill(statement, values);
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    var known = prepared.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      prepared.put(sql, known);
    }
    return known;
  }

  private static void fill(PreparedStatement statement, @Nullable Object... values)
      throws SQLException {
    for (var i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  @Override
  public void close() throws IOException {
    raw(Connection::close);
  }
}
