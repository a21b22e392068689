package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.ActorText;
import isnad.app.export.RelationJsonl;
import isnad.app.export.TextStyle;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `isnad who`: one actor as the pages tell of it.
@Command(
    name = "who",
    description = "Shows one actor: its names by outlet, relations, statements and events.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class WhoCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "ACTOR", description = "An actor's id, or any name of it.")
  private String actor = "";

  @Parameters(index = "1..*", paramLabel = "INPUT", description = CaseOptions.INPUTS)
  private List<String> inputs = List.of();

  @Mixin private final Showing showing;

  public WhoCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.showing = new Showing(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return showing.show(inputs, this::page);
  }

  private Showing.Page page(TextStyle style, boolean records) {
    return (shown, out) -> {
      var chronicle = shown.read().chronicle();
      var id = shown.named().actor(actor);
      if (records) {
        new RelationJsonl(chronicle, shown.lore()).actor(id, out);
      } else {
        new ActorText(style, chronicle, out).write(id, shown.lore());
      }
    };
  }
}
