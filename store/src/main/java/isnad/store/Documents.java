package isnad.store;

import isnad.model.json.ReadingLine;
import isnad.store.Document.Facts;
import isnad.store.Document.Standing;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The pages of a case, every version of them, and their bytes.
public final class Documents {
  /// Whether the newest word on the document is that it was taken out.
  static final String REMOVED =
      "coalesce((select f.what from fate f where f.document = %s.number order by f.number desc"
          + " limit 1), '') = 'removed'";

  /// When the document came last: behind which document of the case, and by which arrival.
  private static final String CAME =
      "(coalesce((select max(a.newest) from arrival a where a.document = %1$s.number), %1$s.number),"
          + " coalesce((select max(a.number) from arrival a where a.document = %1$s.number), 0))";

  /// Whether a version of the document's page came after it.
  private static final String OUTDATED =
      "exists (select 1 from document n where n.page = d.page and n.number <> d.number and "
          + CAME.formatted("n")
          + " > "
          + CAME.formatted("d")
          + ")";

  /// Whether the document counts.
  static final String COUNTS = "not " + REMOVED.formatted("d") + " and not " + OUTDATED;

  private static final String SELECT =
      "select d.number, d.id, d.page, d.sha256, d.format, d.file, d.came, d.captured, d.given,"
          + " r.engine, r.title, r.outlet, r.published, coalesce(r.reports, 0), case when "
          + REMOVED.formatted("d")
          + " then 'REMOVED' when "
          + COUNTS
          + " then 'COUNTS' else 'REPLACED' end"
          + " from document d left join reading r on r.document = d.number";

  private final Tables tables;

  Documents(Tables tables) {
    this.tables = tables;
  }

  /// Every version of every page, in the order of keeping.
  public List<Document> all() throws IOException {
    return tables.rows(SELECT + " order by d.number", Documents::document);
  }

  /// Those that count.
  public List<Document> counting() throws IOException {
    return tables.rows(SELECT + " where " + COUNTS + " order by d.number", Documents::document);
  }

  /// Those that `engine` has not read.
  public List<Document> notReadBy(String engine) throws IOException {
    return tables.rows(
        SELECT + " where r.engine is null or r.engine <> ? order by d.number",
        Documents::document,
        engine);
  }

  /// Those that nothing has read.
  public List<Document> unread() throws IOException {
    return tables.rows(SELECT + " where r.engine is null order by d.number", Documents::document);
  }

  /// How many nothing has read.
  public long notRead() throws IOException {
    return tables.number("select (select count(*) from document) - (select count(*) from reading)");
  }

  /// How many versions of a page are kept.
  public long versions(String page) throws IOException {
    return tables.number("select count(*) from document where page = ?", page);
  }

  public @Nullable Document get(String id) throws IOException {
    return tables.row(SELECT + " where d.id = ?", Documents::document, id);
  }

  public @Nullable Document get(long number) throws IOException {
    return tables.row(SELECT + " where d.number = ?", Documents::document, number);
  }

  /// The documents that have these bytes.
  public List<Long> numbersOf(String sha256) throws IOException {
    return tables.rows("select number from document where sha256 = ?", r -> r.getLong(1), sha256);
  }

  /// The fingerprints of all that is kept: what has one of them adds nothing.
  public Set<String> fingerprints() throws IOException {
    return new HashSet<>(tables.rows("select fingerprint from document", r -> r.getString(1)));
  }

  /// The fingerprints of all versions that a newer one of their page stands above.
  public Set<String> outdated() throws IOException {
    return outdated("d.page in (select page from document group by page having count(*) > 1)");
  }

  /// The same of one page.
  public Set<String> outdatedOf(String page) throws IOException {
    return outdated("d.page = ?", page);
  }

  private Set<String> outdated(String which, Object... values) throws IOException {
    var sql = "select d.fingerprint from document d where " + which + " and " + OUTDATED;
    return new HashSet<>(tables.rows(sql, r -> r.getString(1), values));
  }

  /// The bytes as they came.
  public byte[] bytes(String sha256) throws IOException {
    var bytes =
        tables.row("select bytes from original where sha256 = ?", r -> r.getBytes(1), sha256);
    if (bytes == null) {
      throw new IOException(tables.address().shown() + ": no original has the hash " + sha256);
    }
    return bytes;
  }

  /// Keeps what is not kept yet, in one transaction.
  ///
  /// @return what was added, in the given order
  public List<Document> keep(List<Fetched> fetched, Signed by) throws IOException {
    return tables.change(
        by,
        Act.ADD,
        () -> {
          var kept = new ArrayList<Document>();
          for (var one : fetched) {
            var number = keep(one, by);
            var document = number == 0 ? null : get(number);
            if (document != null) {
              kept.add(document);
            }
          }
          return kept;
        });
  }

  private long keep(Fetched one, Signed by) throws IOException {
    var capture = one.capture();
    var print = capture.fingerprint();
    if (tables.number("select count(*) from document where fingerprint = ?", print) > 0) {
      return 0;
    }
    tables.run(
        "insert into original (sha256, size, bytes) values (?, ?, ?) on conflict (sha256) do nothing",
        capture.sha256(),
        (long) one.bytes().length,
        one.bytes());
    return Growing.DOCUMENT.add(
        tables,
        free(one.id()),
        one.page(),
        print,
        capture.sha256(),
        capture.format(),
        capture.file(),
        capture.came(),
        capture.captured().toString(),
        ReadingLine.write(capture.given()),
        by.at().toString(),
        by.who());
  }

  /// Keeps that an older version of a page came again: it is the newest from now on. Its bytes are
  /// here already.
  ///
  /// @return the version; absent where the page is no such one, and nothing was changed
  public @Nullable Document comeAgain(Fetched one, Signed by) throws IOException {
    var number = new ArrayList<Long>();
    tables.perform(
        by,
        Act.ADD,
        () -> {
          number.addAll(
              tables.rows(
                  "select d.number from document d where d.fingerprint = ? and d.page = ? and "
                      + OUTDATED,
                  r -> r.getLong(1),
                  one.capture().fingerprint(),
                  one.page()));
          for (var version : number) {
            arrive(version, one.capture(), by);
          }
        });
    return number.isEmpty() ? null : get(number.getFirst());
  }

  private void arrive(long number, Capture capture, Signed by) throws IOException {
    Growing.ARRIVAL.add(
        tables,
        number,
        tables.number("select max(number) from document"),
        capture.file(),
        capture.came(),
        capture.captured().toString(),
        by.at().toString(),
        by.who());
  }

  /// The id, or the first of `-2`, `-3` … behind it that is free.
  private String free(String id) throws IOException {
    var free = id;
    for (var next = 2;
        tables.number("select count(*) from document where id = ?", free) > 0;
        next++) {
      free = id + "-" + next;
    }
    return free;
  }

  /// Takes all versions of a page out, or back in; nothing is deleted.
  ///
  /// @return how many versions this changed
  public int decide(Document document, boolean removed, Signed by, String why) throws IOException {
    return tables.change(
        by,
        Act.REMOVE,
        () -> {
          var versions =
              tables.rows(
                  "select number from document d where page = ? and "
                      + (removed ? "not " : "")
                      + REMOVED.formatted("d")
                      + " order by number",
                  r -> r.getLong(1),
                  document.page());
          for (var version : versions) {
            Growing.FATE.add(
                tables,
                version,
                removed ? "removed" : "restored",
                by.at().toString(),
                by.who(),
                why);
          }
          return versions.size();
        });
  }

  private static Document document(ResultSet row) throws SQLException {
    var capture =
        new Capture(
            row.getString(4),
            row.getString(5),
            row.getString(6),
            row.getString(7),
            Instant.parse(row.getString(8)),
            ReadingLine.parseGiven(row.getString(9)));
    var facts =
        new Facts(
            row.getString(10),
            row.getString(11),
            row.getString(12),
            row.getString(13),
            row.getLong(14));
    return new Document(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        capture,
        Standing.valueOf(row.getString(15)),
        facts);
  }
}
