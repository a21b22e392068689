package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.fetch.Outside;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `isnad add`: pages into a case.
@Command(
    name = "add",
    description = {
      "Keeps pages in a case and reads them. The same page again adds nothing; a changed one is a new"
          + " version beside the old.",
      "It may be stopped at any point: what was counted is kept, and the same call goes on."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class AddCommand implements Callable<Integer> {
  private final Console console;
  private final Function<List<PackFile>, Engine> engines;
  private final Outside outside;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = CaseOptions.KINDS + CaseOptions.ADDRESSES)
  private List<String> inputs = List.of();

  @Mixin private final Threads threads = new Threads();

  @Mixin private final FetchOptions fetch = new FetchOptions();
  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;
  @Mixin private final KnownPacks packs = new KnownPacks();

  public AddCommand(Console console, Function<List<PackFile>, Engine> engines, Outside outside) {
    this.console = console;
    this.by = new ThisCase.By(console);
    this.engines = engines;
    this.outside = outside;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var engine = new Lazy(packs, engines);
    var adding = new Adding(console, engine, threads.count(), fetch.fetcher(outside), fetch.plan());
    try (var store = place.open()) {
      var added = adding.add(store, by.at(store, outside.moments().now()), inputs);
      console.out().print(added.words() + "\n");
      console.out().flush();
      Problems.say(added.problems(), console);
      return added.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }
  }
}
