package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.PairText;
import isnad.app.export.RelationJsonl;
import isnad.app.export.TextStyle;
import isnad.fuse.relation.TensionFinder.Pair;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad between`: two parties through time.
@Command(
    name = "between",
    description =
        "Shows two parties through time: relations, and tension with each step's sentences.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class BetweenCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "A", description = "An actor's id, or any name of it.")
  private String one = "";

  @Parameters(index = "1", paramLabel = "B", description = "An actor's id, or any name of it.")
  private String other = "";

  @Parameters(index = "2..*", paramLabel = "INPUT", description = CaseOptions.INPUTS)
  private List<String> inputs = List.of();

  @Option(
      names = "--believing",
      paramLabel = "NAME",
      description = "Only this outlet's or origin's word counts.")
  private @Nullable String believing;

  @Option(
      names = "--half-life",
      paramLabel = "DAYS",
      converter = Positive.class,
      description = "After so many days an event counts half; else as the packs say.")
  private @Nullable Integer halfLife;

  @Mixin private final Showing showing;

  public BetweenCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.showing = new Showing(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return showing.show(inputs, this::page);
  }

  private Showing.Page page(TextStyle style, boolean records) {
    return (shown, out) -> {
      var chronicle = shown.read().chronicle();
      var pair = new Pair(shown.named().actor(one), shown.named().actor(other));
      var belief = shown.named().belief(believing);
      var lore = halfLife == null ? shown.lore() : shown.lore().halving(halfLife);
      if (records) {
        new RelationJsonl(chronicle, lore).pair(pair, belief, out);
      } else {
        new PairText(style, chronicle, out).write(pair, lore, belief);
      }
    };
  }
}
