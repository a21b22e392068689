package isnad.app.cli;

import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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

  CaseStore open() throws IOException {
    return CaseStore.open(address(place));
  }

  CaseStore openToRead() throws IOException {
    return CaseStore.openToRead(address(place));
  }

  static CaseAddress address(String place) throws IOException {
    try {
      return CaseAddress.of(place);
    } catch (IllegalArgumentException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /// Who changes a case; the clock is read here and nowhere further in.
  static final class By {
    @Option(names = "--by", paramLabel = "NAME", description = "Who does it; else your user name.")
    private String who = System.getProperty("user.name", "unknown");

    Signed now() {
      return at(Instant.now());
    }

    Signed at(Instant now) {
      return new Signed(who, now.truncatedTo(ChronoUnit.SECONDS));
    }
  }
}
