package isnad.app.cli;

import isnad.app.Console;
import isnad.app.export.HistoryJsonl;
import isnad.app.export.HistoryText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isnad log`: who changed what, and when.
@Command(
    name = "log",
    description =
        "Tells who added, took out, corrected, undid, tagged and wrote what, who changed settings and"
            + " users, and when; the oldest first.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class LogCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--who", paramLabel = "NAME", description = "Only what this one did.")
  private @Nullable String who;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  private Showing.Kind format = Showing.Kind.text;

  @Mixin private final ThisCase place = new ThisCase();

  public LogCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.openToRead()) {
      var steps =
          store.history().steps().stream()
              .filter(step -> who == null || step.by().who().equals(who))
              .toList();
      var out = new StringWriter();
      switch (format) {
        case text -> HistoryText.write(steps, out);
        case jsonl -> HistoryJsonl.write(steps, out);
      }
      console.out().print(out);
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
