package isnad.app.cli;

import isnad.app.Console;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `isnad backup`: a whole copy.
@Command(
    name = "backup",
    description =
        "Writes a whole copy of a case into a new file, whoever works on it meanwhile. A case in"
            + " PostgreSQL becomes a file too; isnad rebuild reads its pages anew there.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class BackupCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
  private Path target = Path.of("");

  @Mixin private final ThisCase place = new ThisCase();

  public BackupCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.openToRead()) {
      store.backup(target);
      console.out().print(store.address().shown() + " copied to " + target + "\n");
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
