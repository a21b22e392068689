package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.edit.Workbench;
import isnad.app.keep.Change;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Rebuilding;
import isnad.app.keep.Room;
import isnad.app.ledger.CaseLedger;
import isnad.read.pack.PackFile;
import isnad.store.Act;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isnad rebuild`: readings and index anew, from the originals.
@Command(
    name = "rebuild",
    description = {
      "Reads anew what another version of the program or other packs have read, and says what"
          + " changed.",
      "It may be stopped at any point and goes on there."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class RebuildCommand implements Callable<Integer> {
  private final Console console;
  private final Function<List<PackFile>, Engine> engines;

  @Option(names = "--all", description = "All pages, whoever read them.")
  private boolean all;

  @Mixin private final Threads threads = new Threads();

  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;
  @Mixin private final KnownPacks packs = new KnownPacks();

  public RebuildCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.by = new ThisCase.By(console);
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    var engine = engines.apply(packs.files());
    try (var store = place.open()) {
      store.team().allow(by.now(store).who(), Act.REBUILD);
      if (all) {
        store.fused().forget();
      }
      var documents = all ? store.documents().all() : store.documents().notReadBy(engine.stamp());
      Rebuilding.Outcome outcome;
      try (var progress = new Progress(console, documents.size())) {
        outcome = new Rebuilding(store, engine, threads.count()).rebuild(documents, progress);
      }
      say(outcome);
      Problems.say(outcome.problems(), console);
      putTogether(engine);
      return outcome.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }
  }

  /// What is fused of the case is kept; where there is no room for all of it, what was kept stays.
  private void putTogether(Engine engine) throws IOException {
    var at = place.address();
    var room = Room.ofMachine(threads.count());
    try (var progress = Progress.counting(console, "fusing");
        var readings = new KeptReadings(at, engine, room, progress::accept)) {
      if (readings.roomForAll()) {
        try (var bench = new Workbench(engine, readings, new CaseLedger(at))) {
          bench.keep();
        }
      } else {
        console
            .err()
            .print(
                "isnad: the pages were not put together, which needs more memory than %s MB %s\n"
                    .formatted(room.megabytes(), Room.MORE));
        console.err().flush();
      }
    }
  }

  private void say(Rebuilding.Outcome outcome) {
    for (var change : outcome.changes()) {
      console.out().print(change.document() + ": " + words(change) + "\n");
      list("+", change.added());
      list("-", change.gone());
      list("~", change.altered());
    }
    console
        .out()
        .print(
            "%s read anew, %s of them for the first time; %s changed\n"
                .formatted(outcome.read(), outcome.fresh(), outcome.changes().size()));
    console.out().flush();
  }

  private void list(String mark, List<String> reports) {
    reports.forEach(report -> console.out().print("  " + mark + " " + report + "\n"));
  }

  private static String words(Change change) {
    var reports = change.added().size() + change.gone().size() + change.altered().size();
    return reports == 0
        ? "what it mentions or states changed, no report"
        : "%s reports added, %s gone, %s altered"
            .formatted(change.added().size(), change.gone().size(), change.altered().size());
  }
}
