package isnad.store;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is contested of each report of a case, as fusing the whole case finds it. It is derived,
/// and true of one state of the case only: whoever asks looks first whether that is the present
/// one.
public final class Disputes {
  /// The newest of everything that a chronicle depends on.
  private static final String STATE =
      "select 'documents ' || coalesce((select max(number) from document), 0)"
          + " || ', arrivals ' || coalesce((select max(number) from arrival), 0)"
          + " || ', fates ' || coalesce((select max(number) from fate), 0)"
          + " || ', ledger ' || coalesce((select max(number) from ledger), 0)"
          + " || ', readings ' || coalesce((select state from derived_from where name = 'readings'), '0')";

  static final String SET =
      "insert into derived_from (name, state) values (?, ?)"
          + " on conflict (name) do update set state = excluded.state";

  private final Tables tables;

  Disputes(Tables tables) {
    this.tables = tables;
  }

  /// Something that is contested.
  ///
  /// @param document its number
  /// @param attribute in small letters
  public record Dispute(long document, String report, String attribute) {}

  /// The state that the case is in, as one program with one set of packs sees it.
  public String state(String engine) throws IOException {
    return engine + ": " + tables.row(STATE, row -> row.getString(1));
  }

  /// The state that what is kept here is true of; absent where nothing was kept yet.
  public @Nullable String keptFor() throws IOException {
    return tables.row(
        "select state from derived_from where name = 'disputes'", row -> row.getString(1));
  }

  /// Puts them where the old ones were.
  ///
  /// @param state that the case was in before it was read to find them
  public void put(List<Dispute> disputes, String state) throws IOException {
    tables.perform(() -> {
      tables.run("delete from dispute");
      tables.runAll(
          "insert into dispute (document, report, attribute) values (?, ?, ?)"
              + " on conflict (document, report, attribute) do nothing",
          disputes.stream()
              .map(one -> new Object[] {one.document(), one.report(), one.attribute()})
              .toList());
      tables.run(SET, "disputes", state);
    });
  }

  /// What is contested of a document, by report.
  public Map<String, TreeSet<String>> of(Document document) throws IOException {
    var disputes = new TreeMap<String, TreeSet<String>>();
    tables.rows(
        "select report, attribute from dispute where document = ?",
        row ->
            disputes
                .computeIfAbsent(row.getString(1), report -> new TreeSet<>())
                .add(row.getString(2)),
        document.number());
    return disputes;
  }

  /// Inside the transaction that lays readings down.
  void readingsChanged() throws IOException {
    var times =
        tables.row("select state from derived_from where name = 'readings'", r -> r.getString(1));
    tables.run(SET, "readings", String.valueOf(times == null ? 1 : Long.parseLong(times) + 1));
  }
}
