package isnad.app.cli;

import isnad.app.Console;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which case a command is about, and who changes it.
final class ThisCase {
  static final String DEFAULT = "case.isnad";

  @Option(
      names = "--case",
      paramLabel = "CASE",
      defaultValue = DEFAULT,
      description =
          "The case: a file, or postgresql://USER@HOST/DATABASE?case=NAME (${DEFAULT-VALUE}).")
  private String place = DEFAULT;

  CaseAddress address() throws IOException {
    return address(place);
  }

  CaseStore open() throws IOException {
    return CaseStore.open(address(place));
  }

  CaseStore openToRead() throws IOException {
    return CaseStore.openToRead(address(place));
  }

  /// Whether what is named is a case rather than a page: a team's address, or a file that is called
  /// like one.
  static boolean isOne(String named) {
    return named.startsWith("postgresql://") || named.endsWith(".isnad");
  }

  static CaseAddress address(String place) throws IOException {
    try {
      return CaseAddress.of(place);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Who changes a case.
  static final class By {
    @Option(
        names = "--by",
        paramLabel = "NAME",
        description = "Who does it; else as whom the database lets you in, or your user name.")
    private @Nullable String who;

    private final Signer signer;

    By(Console console) {
      signer = new Signer(new Asking(console));
    }

    Signed now(CaseStore store) throws IOException {
      return signer.now(store, who);
    }

    Signed at(CaseStore store, Instant now) throws IOException {
      return new Signed(signer.name(store, who), now.truncatedTo(ChronoUnit.SECONDS));
    }

    /// As said; absent where nothing was.
    @Nullable String who() {
      return who;
    }
  }
}
