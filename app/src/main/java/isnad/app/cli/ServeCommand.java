package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.fetch.Outside;
import isnad.app.web.Desk;
import isnad.app.web.Errand;
import isnad.app.web.Live;
import isnad.app.words.Language;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `isnad serve`: a chronicle in the browser.
@Command(
    name = "serve",
    description = {
      "Serves the chronicle of a case, or of pages, to the browser on this machine.",
      "The desk of a case in PostgreSQL asks for name and password (isnad user), and may be reached by"
          + " others: --listen, behind a server that speaks TLS."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ServeCommand implements Callable<Integer> {
  private final Console console;
  private final Outside outside;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          "A case, or pages as isnad read takes them; none: those of --case, else the sample case.")
  private List<String> inputs = List.of();

  @Mixin private final Reach reach = new Reach();
  @Mixin private final FetchOptions fetch = new FetchOptions();

  @Mixin private final CaseOptions pages;
  @Mixin private final Look look = new Look();

  public ServeCommand(Console console, Function<List<PackFile>, Engine> engines, Outside outside) {
    this.console = console;
    this.outside = outside;
    this.pages = new CaseOptions(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Thread.ofPlatform().daemon().start(Desk::prepare);
    var named = pages.withoutCase(inputs);
    var listening = reach.listening(pages.place());
    try (var bench = pages.desk(named);
        var live = new Live(bench, errand())) {
      var problems = bench.state().read().problems();
      Problems.say(problems, console);
      var usual = console.screen().arabic() ? Language.AR : Language.EN;
      new Serving(console, listening).serve(live, bench, look.language(usual));
      return problems.isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }
  }

  /// Absent where nothing shall be fetched.
  private @Nullable Errand errand() {
    return fetch.on()
        ? new Errand(() -> Objects.requireNonNull(fetch.fetcher(outside)), fetch.plan())
        : null;
  }
}
