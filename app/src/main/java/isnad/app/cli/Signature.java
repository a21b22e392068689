package isnad.app.cli;

import isnad.app.ledger.CaseLedger;
import isnad.app.ledger.LedgerFile;
import isnad.app.ledger.LedgerPlace;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger;
import isnad.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    LedgerPlace ledger() throws IOException {
      return place != null
          ? new CaseLedger(ThisCase.address(place))
          : new LedgerFile(ledger == null ? Path.of("") : ledger);
    }

    /// What the ledger holds by now; nothing where the file is not there yet.
    Ledger now() throws IOException {
      return place == null && (ledger == null || !Files.exists(ledger))
          ? Ledger.EMPTY
          : ledger().read().ledger();
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
