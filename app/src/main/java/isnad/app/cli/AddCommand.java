package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.input.Doors;
import isnad.app.keep.Keeper;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

  @Parameters(arity = "1..*", paramLabel = "INPUT", description = CaseOptions.KINDS)
  private List<String> inputs = List.of();

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Positive.class,
      description = "How many pages to read at a time.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;
  @Mixin private final KnownPacks packs = new KnownPacks();

  public AddCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.by = new ThisCase.By(console);
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.open();
        var keeper = new Keeper(store, new Lazy(packs, engines), threads, by.now(store))) {
      var count = add(keeper);
      console.out().print(words(count));
      console.out().flush();
      Problems.say(keeper.problems(), console);
      return keeper.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNullElseGet(e.getCause(), () -> new IOException(e));
    }
  }

  private Keeper.Count add(Keeper keeper) throws IOException {
    try (var progress = Progress.counting(console, "kept")) {
      keeper.saying(count -> progress.accept(count.added()));
      new Doors(keeper).open(inputs, console.in());
      return keeper.finish();
    }
  }

  private static String words(Keeper.Count count) {
    var returned =
        count.returned() == 0
            ? ""
            : "; %s are as an older version again, which counts now".formatted(count.returned());
    return "%s added, %s of them new versions of pages; %s were there already%s\n"
        .formatted(count.added(), count.versions(), count.known(), returned);
  }
}
