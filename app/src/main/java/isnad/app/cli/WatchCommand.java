package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.fetch.Outside;
import isnad.app.input.Doors;
import isnad.model.Problem;
import isnad.read.pack.PackFile;
import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad watch`: looks again and again for what is new.
@Command(
    name = "watch",
    description = {
      "Looks at folders, feeds and sitemaps again and again, and adds what is new to a case. It goes"
          + " on until it is stopped, which may be at any point.",
      "A problem is told once, until it changes."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class WatchCommand implements Callable<Integer> {
  private final Console console;
  private final Function<List<PackFile>, Engine> engines;
  private final Outside outside;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Folders, files, and with --fetch addresses of feeds, sitemaps and pages.")
  private List<String> inputs = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      converter = Interval.class,
      description = "How long to wait between two rounds: 15m, 2h, 1d (15m).")
  private Duration every = Duration.ofMinutes(15);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      converter = Positive.class,
      description = "Stop after so many rounds.")
  private int rounds = Integer.MAX_VALUE;

  @Mixin private final Threads threads = new Threads();
  @Mixin private final FetchOptions fetch = new FetchOptions();
  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;
  @Mixin private final KnownPacks packs = new KnownPacks();
  @Spec private @Nullable CommandSpec spec;
  private @Nullable String watcher;

  public WatchCommand(Console console, Function<List<PackFile>, Engine> engines, Outside outside) {
    this.console = console;
    this.by = new ThisCase.By(console);
    this.engines = engines;
    this.outside = outside;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    refuseAddresses();
    var engine = new Lazy(packs, engines);
    var adding = new Adding(console, engine, threads.count(), fetch.fetcher(outside), fetch.plan());
    Set<Problem> told = Set.of();
    for (var round = 1; ; round++) {
      told = round(adding, told);
      if (round >= rounds) {
        return told.isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
      }
      outside.moments().pause(every);
    }
  }

  private void refuseAddresses() {
    for (var input : inputs) {
      if (spec != null && Doors.isAddress(input) && !fetch.on()) {
        throw new ParameterException(
            spec.commandLine(), input + " is fetched only where you say --fetch");
      }
    }
  }

  /// Who watches says so once, not every round.
  private Signed signed(CaseStore store, Instant now) throws IOException {
    if (watcher == null) {
      watcher = by.at(store, now).who();
    }
    return new Signed(watcher, now.truncatedTo(ChronoUnit.SECONDS));
  }

  /// The case is open during a round only: others may work on it between two.
  private Set<Problem> round(Adding adding, Set<Problem> told)
      throws IOException, InterruptedException {
    try (var store = place.open()) {
      var now = outside.moments().now();
      var added = adding.add(store, signed(store, now), inputs);
      if (added.count().added() + added.count().returned() > 0) {
        console.out().print(now.truncatedTo(ChronoUnit.SECONDS) + " " + added.words() + "\n");
        console.out().flush();
      }
      Problems.say(added.problems().stream().filter(p -> !told.contains(p)).toList(), console);
      return new HashSet<>(added.problems());
    }
  }
}
