package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.OutletsText;
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

/// `isnad sources`: what each outlet makes of the case.
@Command(
    name = "sources",
    description = "Shows what each outlet tells, leaves out, relies on, and how it names.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class SourcesCommand implements Callable<Integer> {
  @Parameters(index = "0..*", paramLabel = "INPUT", description = CaseOptions.INPUTS)
  private List<String> inputs = List.of();

  @Mixin private final Showing showing;

  public SourcesCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.showing = new Showing(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    return showing.show(inputs, this::page);
  }

  private Showing.Page page(TextStyle style, boolean records) {
    return (shown, out) -> {
      var chronicle = shown.read().chronicle();
      if (records) {
        new RelationJsonl(chronicle, shown.lore()).outlets(out);
      } else {
        new OutletsText(style, chronicle, out).write();
      }
    };
  }
}
