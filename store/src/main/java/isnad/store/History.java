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
    var heads = new ArrayList<Dated>();
    for (var steps :
        List.of(documents(), arrivals(), fates(), ledger(), marks(), settings(), users())) {
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

  private List<Step> documents() throws IOException {
    return steps("select added, who, 'ADDED', id, file from document order by number");
  }

  private List<Step> arrivals() throws IOException {
    return steps(
        "select a.added, a.who, 'CAME_AGAIN', d.id, a.file from arrival a join document d on d.number = a.document"
            + " order by a.number");
  }

  private List<Step> fates() throws IOException {
    return steps(
        "select f.added, f.who, f.what, d.id, f.why from fate f join document d on d.number = f.document"
            + " order by f.number");
  }

  private List<Step> marks() throws IOException {
    return steps(
        "select m.added, m.who, m.what, d.id, m.content from mark m join document d on d.number = m.document"
            + " order by m.number");
  }

  private List<Step> settings() throws IOException {
    return steps("select added, who, 'SET', name, content from setting order by number");
  }

  private List<Step> users() throws IOException {
    return steps("select added, who, 'USER_' || what, name, content from member order by number");
  }

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
