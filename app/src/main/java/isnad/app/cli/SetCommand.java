package isnad.app.cli;

import isnad.app.Console;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isnad set`: the settings of a case.
@Command(
    name = "set",
    description = "Changes the settings of a case; without any it tells them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class SetCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--title", paramLabel = "TEXT", description = "What the case is called.")
  private @Nullable String title;

  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;

  public SetCommand(Console console) {
    this.console = console;
    this.by = new ThisCase.By(console);
  }

  @Override
  public Integer call() throws IOException {
    try (var store = title == null ? place.openToRead() : place.open()) {
      if (title != null) {
        store.marks().set("title", title, by.now(store));
      }
      store
          .marks()
          .settings()
          .forEach((name, value) -> console.out().print(name + ": " + value + "\n"));
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
