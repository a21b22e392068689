package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.ComparisonJsonl;
import isnad.app.export.ComparisonText;
import isnad.app.export.TextStyle;
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

/// `isnad compare`: the accounts of one event side by side.
@Command(
    name = "compare",
    description = "Sets the accounts of one event side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class CompareCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "EVENT",
      description = "Its id, or words of its headline or date: '2024-07 tinzaouaten'.")
  private String event = "";

  @Parameters(index = "1..*", paramLabel = "INPUT", description = CaseOptions.INPUTS)
  private List<String> inputs = List.of();

  @Option(
      names = "--believing",
      paramLabel = "NAME",
      description = "Views in which only this outlet's or origin's word counts.")
  private @Nullable String believing;

  @Mixin private final Showing showing;

  public CompareCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.showing = new Showing(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return showing.show(inputs, this::page);
  }

  private Showing.Page page(TextStyle style, boolean records) {
    return (shown, out) -> {
      var chronicle = shown.read().chronicle();
      var found = shown.named().event(event);
      var belief = shown.named().belief(believing);
      if (records) {
        new ComparisonJsonl(belief).write(chronicle, found, out);
      } else {
        new ComparisonText(style, belief).write(chronicle, found, out);
      }
    };
  }
}
