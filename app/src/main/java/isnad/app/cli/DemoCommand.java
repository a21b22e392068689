package isnad.app.cli;

import isnad.app.Case;
import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.ChronicleText;
import isnad.app.web.Listening;
import isnad.app.web.Live;
import isnad.app.words.Language;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isnad demo`: the sample case, on the terminal and in the browser.
@Command(
    name = "demo",
    description =
        "Reads the sample case, prints its chronicle and serves it to the browser on this machine.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class DemoCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to serve on; else one that is free.")
  private int port;

  @Option(names = "--no-serve", description = "Print the chronicle and end.")
  private boolean printOnly;

  @Mixin private final CaseOptions pages;
  @Mixin private final Look look = new Look();

  public DemoCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.pages = new CaseOptions(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var bench = pages.bench(List.of());
    var read = bench.state().read();
    var usual = console.screen().arabic() ? Language.AR : Language.EN;
    print(new ChronicleText(look.style(console.screen(), usual, true)), read);
    Problems.say(read.problems(), console);
    if (!printOnly) {
      new Serving(console, Listening.here(port))
          .serve(new Live(bench), bench, look.language(usual));
    }
    return read.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
  }

  private void print(ChronicleText text, Case read) throws IOException {
    var printed = new StringWriter();
    text.write(read, printed);
    console.out().print(printed);
    console.out().flush();
  }
}
