package isnad.app.cli;

import isnad.app.Console;
import isnad.store.CaseStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad new`: an empty case.
@Command(
    name = "new",
    description = "Makes an empty case: one file, or a place in PostgreSQL for a team.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "CASE",
      defaultValue = ThisCase.DEFAULT,
      description = "A file, or postgresql://USER@HOST/DATABASE?case=NAME (${DEFAULT-VALUE}).")
  private String place = ThisCase.DEFAULT;

  @Option(names = "--title", paramLabel = "TEXT", description = "What the case is about.")
  private @Nullable String title;

  @Mixin private final ThisCase.By by = new ThisCase.By();

  public NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = CaseStore.create(ThisCase.address(place))) {
      if (title != null) {
        store.marks().set("title", title, by.now());
      }
      console.out().print("made " + store.address().shown() + "\n");
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
