package isnad.store;

import isnad.model.Ledger;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Who changed what of a case, and when: told by the rows themselves, which only grow.
public final class History {
  /// What each table tells, in its order; of two changes at one moment the first table's comes
  /// first.
  private static final List<String> TOLD =
      List.of(
          "select added, who, 'ADDED', id, file from document order by number",
          "select a.added, a.who, 'CAME_AGAIN', d.id, a.file from arrival a"
              + " join document d on d.number = a.document order by a.number",
          "select f.added, f.who, f.what, d.id, f.why from fate f"
              + " join document d on d.number = f.document order by f.number",
          "select m.added, m.who, m.what, d.id, m.content from mark m"
              + " join document d on d.number = m.document order by m.number",
          "select added, who, 'SET', name, content from setting order by number",
          "select added, who, 'USER_' || what, name, content from member order by number");

  private final Tables tables;

  History(Tables tables) {
    this.tables = tables;
  }

  /// What was done.
  public enum What {
    ADDED,
    CAME_AGAIN,
    REMOVED,
    RESTORED,
    CORRECTED,
    UNDID,
    TAG,
    UNTAG,
    NOTE,
    SET,
    USER_ADDED,
    USER_ROLE,
    USER_PASSWORD,
    USER_REMOVED
  }

  /// One change.
  ///
  /// @param subject the document, entry, setting or user that it is about
  /// @param content what was said of it: a reason, a tag, a value, a role; may be empty
  public record Step(Signed by, What what, String subject, String content) {}

  /// All changes, the oldest first. What one table holds keeps its order, also where a clock was
  /// set back in between.
  public List<Step> steps() throws IOException {
    var all = new ArrayList<List<Step>>();
    for (var sql : TOLD) {
      all.add(steps(sql));
    }
    all.add(ledger());
    return inOrder(all);
  }

  /// The last changes but corrections, the oldest first: what a ledger holds is told there.
  ///
  /// @param most so many at most
  public List<Step> newest(int most) throws IOException {
    var all = new ArrayList<List<Step>>();
    for (var sql : TOLD) {
      all.add(steps(sql + " desc limit " + most).reversed());
    }
    var steps = inOrder(all);
    return steps.subList(Math.max(0, steps.size() - most), steps.size());
  }

  private static List<Step> inOrder(List<List<Step>> tables) {
    var heads = new ArrayList<Dated>();
    for (var steps : tables) {
      var latest = Instant.MIN;
      for (var step : steps) {
        latest = step.by().at().isAfter(latest) ? step.by().at() : latest;
        heads.add(new Dated(latest, step));
      }
    }
    heads.sort(Comparator.comparing(Dated::not));
    return heads.stream().map(Dated::step).toList();
  }

  /// @param not before which it is not told
  private record Dated(Instant not, Step step) {}

  private List<Step> steps(String sql) throws IOException {
    return tables.rows(
        sql,
        row ->
            new Step(
                new Signed(row.getString(2), Instant.parse(row.getString(1))),
                What.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                row.getString(4),
                row.getString(5)));
  }

  private List<Step> ledger() throws IOException {
    var documents = new HashMap<String, String>();
    tables.rows(
        "select sha256, id from document order by number",
        row -> documents.put(row.getString(1), row.getString(2)));
    return new LedgerTable(tables)
        .read().entries().stream().map(entry -> step(entry, documents)).toList();
  }

  private static Step step(Ledger.Entry entry, Map<String, String> documents) {
    var stamp = entry.stamp();
    var by = new Signed(stamp.who(), stamp.at());
    return switch (entry) {
      case Ledger.Undone undone -> new Step(by, What.UNDID, undone.of(), stamp.why());
      case Ledger.Made made -> {
        var where =
            made.correction().anchors().stream()
                .map(anchor -> documents.getOrDefault(anchor.sha256(), anchor.sha256()))
                .distinct()
                .collect(Collectors.joining(", "));
        yield new Step(by, What.CORRECTED, where, entry.id() + ": " + stamp.why());
      }
    };
  }
}
