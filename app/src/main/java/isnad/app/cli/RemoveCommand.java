package isnad.app.cli;

import isnad.app.Console;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad remove`: a page counts no longer.
@Command(
    name = "remove",
    description =
        "Takes pages out of a case, in all their versions. A tombstone stays, and so do the bytes:"
            + " --undo puts them back.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class RemoveCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(arity = "1..*", paramLabel = "ID", description = "As isnad list prints it.")
  private List<String> ids = List.of();

  @Option(names = "--why", required = true, paramLabel = "TEXT", description = "The reason.")
  private String why = "";

  @Option(names = "--undo", description = "Put them back.")
  private boolean undo;

  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;

  public RemoveCommand(Console console) {
    this.console = console;
    this.by = new ThisCase.By(console);
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.open()) {
      for (var id : ids) {
        if (store.documents().get(id) == null) {
          throw new IOException("the case has no document " + id + "; isnad list names them");
        }
      }
      for (var id : ids) {
        var document = store.documents().get(id);
        if (document != null) {
          var changed = store.documents().decide(document, !undo, by.now(store), why);
          console
              .out()
              .print(
                  "%s: %s versions %s\n".formatted(id, changed, undo ? "put back" : "taken out"));
        }
      }
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
