package isnad.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An open case.
public final class CaseStore implements AutoCloseable {
  /// "Isna": by which a file is known as a case.
  private static final int APPLICATION = 0x49736E61;

  private final Tables tables;

  private CaseStore(Tables tables) {
    this.tables = tables;
  }

  /// Makes an empty case where there is none.
  public static CaseStore create(CaseAddress address) throws IOException {
    if (address instanceof CaseAddress.InFile file) {
      refuseTaken(file.path());
    }
    var tables = Tables.open(address, true);
    try {
      if (address instanceof CaseAddress.InDatabase at) {
        refuseTaken(tables, at);
      }
      tables.change(() -> fill(tables));
      return new CaseStore(tables);
    } catch (IOException | RuntimeException e) {
      tables.close();
      throw e;
    }
  }

  private static void refuseTaken(Path path) throws IOException {
    if (Files.exists(path)) {
      throw new IOException(path + ": there is such a file already; choose another name");
    }
    var folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException(folder + ": there is no such folder; make it first");
    }
  }

  private static void refuseTaken(Tables tables, CaseAddress.InDatabase at) throws IOException {
    if (new Upgrade(tables).version() > 0) {
      throw new IOException(at.shown() + ": there is such a case already; choose another name");
    }
  }

  private static int fill(Tables tables) throws IOException {
    tables.raw(connection -> {
      try (var statement = connection.createStatement()) {
        switch (tables.address()) {
          case CaseAddress.InFile file ->
              statement.execute("pragma application_id = " + APPLICATION);
          case CaseAddress.InDatabase at ->
              statement.execute("create schema if not exists " + at.schema());
        }
      }
      new Schema(tables.dialect()).forward(connection, 0);
    });
    return Schema.NEWEST;
  }

  /// Opens a case to add to it; one of an older version is brought forward.
  public static CaseStore open(CaseAddress address) throws IOException {
    return open(address, true);
  }

  /// Opens a case to look at it. It may lie where nothing can be written.
  public static CaseStore openToRead(CaseAddress address) throws IOException {
    return open(address, false);
  }

  private static CaseStore open(CaseAddress address, boolean toWrite) throws IOException {
    if (address instanceof CaseAddress.InFile file && !Files.exists(file.path())) {
      throw new IOException(file.path() + ": there is no such case; isnad new makes one");
    }
    var tables = Tables.open(address, toWrite);
    try {
      new Upgrade(tables).perform();
      return new CaseStore(tables);
    } catch (IOException | RuntimeException e) {
      tables.close();
      throw e;
    }
  }

  public CaseAddress address() {
    return tables.address();
  }

  public Documents documents() {
    return new Documents(tables);
  }

  public LedgerTable ledger() {
    return new LedgerTable(tables);
  }

  public Marks marks() {
    return new Marks(tables);
  }

  /// Who works on it.
  public Team team() {
    return new Team(tables);
  }

  /// Who changed what, and when.
  public History history() {
    return new History(tables);
  }

  /// As whom the database let this process in, which is proof of who it is; absent for a file.
  public @Nullable String databaseUser() throws IOException {
    return switch (tables.address()) {
      case CaseAddress.InFile file -> null;
      case CaseAddress.InDatabase at -> tables.row("select session_user", r -> r.getString(1));
    };
  }

  /// What servers said of the addresses that were fetched.
  public Visits visits() {
    return new Visits(tables);
  }

  /// The readings of the pages, and the claims and words that searching finds them by.
  ///
  /// @param stems of a folded word: words with one in common are found by one another
  public Shelf shelf(Function<String, List<String>> stems) {
    return new Shelf(tables, new WordIndex(tables, stems));
  }

  /// What is contested of each report.
  public Disputes disputes() {
    return new Disputes(tables);
  }

  /// The chronicle as it was fused last.
  public Fused fused() {
    return new Fused(tables);
  }

  /// Everything that can be told of the database itself.
  public Soundness soundness() {
    return new Soundness(tables);
  }

  /// Writes a whole and consistent copy, whoever writes meanwhile.
  ///
  /// @param target a file that is not there yet
  public void backup(Path target) throws IOException {
    refuseTaken(target);
    new Copy(tables).into(target);
  }

  @Override
  public void close() throws IOException {
    tables.close();
  }
}
