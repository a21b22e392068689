package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.fetch.Fetcher;
import isnad.app.fetch.Fetching;
import isnad.app.input.Doors;
import isnad.app.keep.Keeper;
import isnad.model.Problem;
import isnad.store.CaseStore;
import isnad.store.Signed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts all that some inputs mean into a case, once.
///
/// @param fetcher absent where nothing shall be fetched
/// @param plan how far fetching goes
record Adding(
    Console console,
    Supplier<Engine> engine,
    int threads,
    @Nullable Fetcher fetcher,
    Fetching.Plan plan) {
  /// What came of it.
  record Added(Keeper.Count count, List<Problem> problems) {
    String words() {
      var returned =
          count.returned() == 0
              ? ""
              : "; %s are as an older version again, which counts now".formatted(count.returned());
      return "%s added, %s of them new versions of pages; %s were there already%s"
          .formatted(count.added(), count.versions(), count.known(), returned);
    }
  }

  Added add(CaseStore store, Signed by, List<String> inputs)
      throws IOException, InterruptedException {
    try (var keeper = new Keeper(store, engine, threads, by)) {
      var count =
          fetcher == null
              ? open(keeper, inputs)
              : fetch(new Fetching(fetcher, store, keeper, plan), keeper, inputs);
      return new Added(count, keeper.problems());
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
    }
  }

  private Keeper.Count open(Keeper keeper, List<String> inputs) throws IOException {
    try (var progress = Progress.counting(console, "kept")) {
      keeper.saying(count -> progress.accept(count.added()));
      new Doors(keeper).open(inputs, console.in());
      return keeper.finish();
    }
  }

  private Keeper.Count fetch(Fetching fetching, Keeper keeper, List<String> inputs)
      throws IOException, InterruptedException {
    try (var progress = Progress.counting(console, "fetched")) {
      fetching.saying(progress::accept);
      var files = inputs.stream().filter(input -> !Doors.isAddress(input)).toList();
      new Doors(fetching).open(files, console.in());
      fetching.fetch(inputs.stream().filter(Doors::isAddress).toList());
      return keeper.finish();
    }
  }
}
