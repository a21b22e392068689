package isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chronicle of a case as it was fused last, in pieces that are fetched one by one. It is
/// derived, and true of one state of the case only. A new edition is written beside the one before,
/// which others may be reading.
public final class Fused {
  /// What the present one is written down as, beside its state.
  private static final String NAME = "chronicle";

  private final Tables tables;

  Fused(Tables tables) {
    this.tables = tables;
  }

  /// A piece of a chronicle.
  ///
  /// @param kind under which its name is unique
  public record Piece(String kind, String name, String text) {}

  /// One fusing of a case.
  ///
  /// @param state of the case, of which it is true
  public record Edition(long number, String state) {}

  /// The edition that was finished last; absent where there is none.
  public @Nullable Edition current() throws IOException {
    return tables.row(
        "select state from derived_from where name = ?",
        row -> {
          var parts = row.getString(1).split(" ", 2);
          return new Edition(Long.parseLong(parts[0]), parts[1]);
        },
        NAME);
  }

  /// Begins an edition; of the others only the one that was finished last is kept.
  ///
  /// @return its number
  public long begin() throws IOException {
    var current = current();
    return tables.change(() -> {
      var last = tables.number("select coalesce(max(edition), 0) from fused");
      var kept = current == null ? 0 : current.number();
      tables.run("delete from fused where edition <> ?", kept);
      return Math.max(last, kept) + 1;
    });
  }

  /// Adds pieces to an edition that is not finished, in one transaction.
  public void put(long edition, List<Piece> pieces) throws IOException {
    var rows = new ArrayList<@Nullable Object[]>();
    for (var piece : pieces) {
      rows.add(new Object[] {edition, piece.kind(), piece.name(), Packed.of(piece.text())});
    }
    tables.perform(() ->
        tables.runAll("insert into fused (edition, kind, name, piece) values (?, ?, ?, ?)", rows));
  }

  /// From now on this edition is the current one.
  public void finish(Edition edition) throws IOException {
    tables.perform(() -> tables.run(Disputes.SET, NAME, edition.number() + " " + edition.state()));
  }

  /// From now on there is no current edition.
  public void forget() throws IOException {
    tables.perform(() -> tables.run("delete from derived_from where name = ?", NAME));
  }

  /// The pieces of the current edition that are damaged.
  public List<String> faults() throws IOException {
    var faults = new ArrayList<String>();
    var edition = current();
    if (edition == null) {
      return faults;
    }
    var kinds =
        tables.rows(
            "select distinct kind from fused where edition = ? order by kind",
            row -> row.getString(1),
            edition.number());
    for (var kind : kinds) {
      for (var name : names(edition, kind)) {
        if (isDamaged(packed(edition, kind, name))) {
          faults.add(
              "what was fused of the case is damaged (%s %s); isnad rebuild --all makes it anew"
                  .formatted(kind, name));
        }
      }
    }
    return faults;
  }

  private static boolean isDamaged(byte @Nullable [] packed) {
    try {
      return packed == null || Packed.line(packed).isEmpty();
    } catch (IOException e) {
      return true;
    }
  }

  /// The names of all pieces of a kind, in order.
  public List<String> names(Edition edition, String kind) throws IOException {
    return tables.rows(
        "select name from fused where edition = ? and kind = ? order by name",
        row -> row.getString(1),
        edition.number(),
        kind);
  }

  /// Absent where the edition has no such piece.
  public byte @Nullable [] packed(Edition edition, String kind, String name) throws IOException {
    return tables.row(
        "select piece from fused where edition = ? and kind = ? and name = ?",
        row -> row.getBytes(1),
        edition.number(),
        kind,
        name);
  }

  /// What was packed, without asking the database: on any thread.
  ///
  /// @throws UncheckedIOException where it is damaged
  public static String text(byte[] packed) {
    try {
      return Packed.line(packed);
    } catch (IOException e) {
      throw new UncheckedIOException("a piece of the fused chronicle is damaged", e);
    }
  }
}
