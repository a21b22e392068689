package isnad.app.cli;

import isnad.app.ledger.LedgerFile;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.store.CaseStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Who corrects, why, and where it is written.
final class Signature {
  @ArgGroup(multiplicity = "1")
  private Where where = new Where();

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why = "";

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who corrects; else as whom the database lets you in, or your user name.")
  private @Nullable String by;

  @Mixin private final KnownPacks packs = new KnownPacks();

  /// A ledger of its own, or that of a case.
  static final class Where {
    @Option(
        names = "--ledger",
        required = true,
        paramLabel = "FILE",
        description = "The ledger; it is begun where there is none.")
    private @Nullable Path ledger;

    @Option(
        names = "--case",
        required = true,
        paramLabel = "CASE",
        description = "The case whose ledger it is.")
    private @Nullable String place;

    @Nullable String place() {
      return place;
    }

    /// Adds an entry, which may be made in view of those before it; it is on the disk then.
    Entry append(Function<Ledger, Entry> next) throws IOException {
      if (place == null) {
        return new LedgerFile(ledger()).append(next);
      }
      try (var store = CaseStore.open(ThisCase.address(place))) {
        return store.ledger().append(next);
      }
    }

    private Path ledger() {
      return ledger == null ? Path.of("") : ledger;
    }

    @Override
    public String toString() {
      return place == null ? String.valueOf(ledger) : place;
    }
  }

  KnownPacks packs() {
    return packs;
  }

  Where where() {
    return where;
  }

  /// @param signer finds out who it is, where the ledger is that of a case
  Stamp stamp(Signer signer) throws IOException {
    return new Stamp(name(signer), Signer.now(), why);
  }

  private String name(Signer signer) throws IOException {
    if (where.place() == null) {
      return by != null ? by : Signer.systemUser();
    }
    try (var store = CaseStore.openToRead(ThisCase.address(where.place()))) {
      return signer.name(store, by);
    }
  }
}
