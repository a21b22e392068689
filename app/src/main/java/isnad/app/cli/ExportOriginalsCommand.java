package isnad.app.cli;

import isnad.app.Console;
import isnad.app.keep.OriginalsFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `isnad export-originals`: the bytes of every page, as files.
@Command(
    name = "export-originals",
    description =
        "Writes the bytes of every version of every page into a folder, with originals.jsonl, which"
            + " says how each came.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ExportOriginalsCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FOLDER", description = "It is made where there is none.")
  private Path folder = Path.of("");

  @Mixin private final ThisCase place = new ThisCase();

  public ExportOriginalsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.openToRead()) {
      var written = new OriginalsFolder(folder).write(store);
      console.out().print(written + " originals written to " + folder + "\n");
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
