package isnad.store;

import isnad.model.Ledger;
import isnad.model.json.LedgerLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether a case is as it was written: every hash, every reference. What spans point at is for
/// those to check who know the texts.
public final class Soundness {
  private static final List<String> LOST =
      List.of(
          "select 'document ' || d.id || ': its original is missing' from document d"
              + " where not exists (select 1 from original o where o.sha256 = d.sha256)",
          "select 'an original belongs to no document: ' || o.sha256 from original o"
              + " where not exists (select 1 from document d where d.sha256 = o.sha256)",
          "select 'a tombstone belongs to no document: ' || f.number from fate f"
              + " where not exists (select 1 from document d where d.number = f.document)",
          "select 'an arrival belongs to no document: ' || a.number from arrival a"
              + " where not exists (select 1 from document d where d.number = a.document)",
          "select 'a mark belongs to no document: ' || m.number from mark m"
              + " where not exists (select 1 from document d where d.number = m.document)",
          "select 'a reading belongs to no document: ' || r.document from reading r"
              + " where not exists (select 1 from document d where d.number = r.document)",
          "select 'a claim belongs to no reading: ' || c.report from claim c"
              + " where not exists (select 1 from reading r where r.document = c.document)",
          "select 'an actor belongs to no claim: ' || a.report from claim_actor a"
              + " where not exists (select 1 from claim c where c.document = a.document and c.report = a.report)",
          "select 'document ' || d.id || ' was read and is not in the index' from reading r"
              + " join document d on d.number = r.document"
              + " where not exists (select 1 from words w where w.${key} = r.document)");

  private final Tables tables;

  Soundness(Tables tables) {
    this.tables = tables;
  }

  /// A look that may itself stumble over what is damaged.
  private interface Look {
    List<String> at() throws IOException;
  }

  private static List<String> found(Look look) {
    try {
      return look.at();
    } catch (IOException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  /// What is wrong with the database and the references in it; empty where nothing is.
  public List<String> faults() {
    var faults = new ArrayList<String>();
    var key = tables.dialect() == Dialect.SQLITE ? "rowid" : "document";
    if (tables.dialect() == Dialect.SQLITE) {
      faults.addAll(found(this::ofFile));
    }
    for (var sql : LOST) {
      faults.addAll(found(() -> tables.rows(sql.replace("${key}", key), row -> row.getString(1))));
    }
    for (var table : Growing.values()) {
      faults.addAll(found(() -> table.faults(tables)));
    }
    faults.addAll(found(this::ledger));
    return faults.stream().distinct().toList();
  }

  private List<String> ofFile() throws IOException {
    var faults = new ArrayList<>(tables.rows("pragma integrity_check", row -> row.getString(1)));
    faults.remove("ok");
    faults.addAll(
        tables.rows(
            "pragma foreign_key_check",
            row -> row.getString(1) + " refers to a row of " + row.getString(3) + " that is gone"));
    return faults;
  }

  /// What is wrong with one document: its bytes, what is known of how it came, its reading.
  public List<String> faults(Document document, Shelf shelf) throws IOException {
    var faults = new ArrayList<String>();
    var bytes = new Documents(tables).bytes(document.capture().sha256());
    if (!Sha256.of(bytes).equals(document.capture().sha256())) {
      faults.add("document " + document.id() + ": its bytes are not those that were kept");
    }
    var print =
        tables.rows(
            "select fingerprint from document where number = ?",
            row -> row.getString(1),
            document.number());
    if (!print.contains(document.capture().fingerprint())) {
      faults.add("document " + document.id() + ": what is known of it was altered");
    }
    faults.addAll(found(() -> ofReading(document, shelf)));
    return faults;
  }

  private static List<String> ofReading(Document document, Shelf shelf) throws IOException {
    var line = shelf.line(document);
    return line == null || Sha256.of(line).equals(shelf.hash(document))
        ? List.of()
        : List.of(
            "document " + document.id() + ": its reading is damaged; isnad rebuild --all mends it");
  }

  private List<String> ledger() throws IOException {
    var faults = new ArrayList<String>();
    var hashes = hashes();
    var ids = new HashSet<String>();
    var number = 0;
    for (var line : new LedgerTable(tables).lines()) {
      number++;
      try {
        var entry = LedgerLine.parse(line);
        switch (entry) {
          case Ledger.Undone undone -> {
            if (!ids.contains(undone.of())) {
              faults.add("entry " + undone.id() + " of the ledger undoes one that is not there");
            }
          }
          case Ledger.Made made -> {
            for (var anchor : made.correction().anchors()) {
              if (!hashes.contains(anchor.sha256())) {
                faults.add("entry " + made.id() + " of the ledger speaks of no page of this case");
              }
            }
          }
        }
        ids.add(entry.id());
      } catch (IllegalArgumentException e) {
        faults.add("entry " + number + " of the ledger is damaged: " + e.getMessage());
      }
    }
    return faults;
  }

  private Set<String> hashes() throws IOException {
    return new HashSet<>(tables.rows("select sha256 from original", row -> row.getString(1)));
  }
}
