package isnad.app.cli;

import isnad.app.Case;
import isnad.app.CaseReader;
import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.edit.Workbench;
import isnad.app.input.Bundled;
import isnad.app.input.Loaded;
import isnad.app.input.SourceReader;
import isnad.app.keep.KeptCase;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Room;
import isnad.app.ledger.CaseLedger;
import isnad.app.ledger.LedgerFile;
import isnad.model.Ledger;
import isnad.model.ReportId;
import isnad.read.pack.PackFile;
import isnad.store.CaseStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What a case is made of, alike for every command that reads one: packs, pages, and the
/// corrections that stand above them.
final class CaseOptions {
  /// What the arguments of such a command are.
  static final String INPUTS =
      "As isnad read takes them; none: those of --case, else the sample case.";

  /// What can be read.
  static final String KINDS =
      "Files (.txt, .html, .jsonl, feeds, web archives, .pdf, .docx, .odt, .eml, .csv, .zip), folders"
          + " with all they hold, globs; - is standard input.";

  /// What can be fetched too.
  static final String ADDRESSES =
      " With --fetch addresses (http, https) of pages, feeds, sitemaps and archives too.";

  static final String SAMPLE = "samples/sahel";

  /// Names the file of the sample case as it was fused when the program was built.
  static final String FUSED_SAMPLE = "isnad.sample";

  private final Console console;
  private final Function<List<PackFile>, Engine> engines;

  @Mixin private final KnownPacks packs;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Replay these corrections; isnad correct writes them.")
  private @Nullable Path ledger;

  @Option(
      names = "--case",
      paramLabel = "CASE",
      description = "The pages and the corrections of this case, which isnad new and add make.")
  private @Nullable String place;

  @Mixin private final Threads threads = new Threads();

  CaseOptions(Console console, Function<List<PackFile>, Engine> engines) {
    this(console, engines, new KnownPacks());
  }

  /// @param packs as another command's options say
  CaseOptions(Console console, Function<List<PackFile>, Engine> engines, KnownPacks packs) {
    this.packs = packs;
    this.console = console;
    this.engines = engines;
  }

  boolean hasCase() {
    return place != null;
  }

  /// Absent where pages are named instead.
  @Nullable String place() {
    return place;
  }

  /// A case may be named where pages are: it then stands for `--case`.
  ///
  /// @return the inputs without it
  List<String> withoutCase(List<String> inputs) {
    if (place != null || inputs.size() != 1 || !ThisCase.isOne(inputs.getFirst())) {
      return inputs;
    }
    place = inputs.getFirst();
    return List.of();
  }

  /// A case with what knows how its views measure and how its words are cut and joined.
  record Opened(Case read, Engine engine) {}

  /// Reads the pages that the inputs mean, those of the sample case where there are none.
  Case read(List<String> inputs) throws IOException, InterruptedException {
    return open(inputs).read();
  }

  Opened open(List<String> named) throws IOException, InterruptedException {
    var inputs = withoutCase(named);
    var engine = engines.apply(packs.files());
    if (place != null) {
      return new Opened(ofCase(place, inputs, engine), engine);
    }
    var kept = kept();
    var loaded = loaded(inputs);
    try (var progress = new Progress(console, loaded.sources().size())) {
      var corrections = kept.ledger().corrections();
      var read = new CaseReader(engine, threads.count(), progress, corrections).read(loaded);
      return new Opened(read.and(kept.problems()), engine);
    }
  }

  private void refuseBeside(List<String> inputs) throws IOException {
    if (!inputs.isEmpty() || ledger != null) {
      throw new IOException(
          "--case has pages and a ledger of its own; isnad add puts more pages into it");
    }
  }

  private Case ofCase(String place, List<String> inputs, Engine engine) throws IOException {
    refuseBeside(inputs);
    try (var store = CaseStore.openToRead(ThisCase.address(place))) {
      return new KeptCase(store, engine).read();
    }
  }

  /// The same to work on: what is edited goes into the ledger that was named, or into that of the
  /// case.
  Workbench bench(List<String> inputs) throws IOException, InterruptedException {
    var engine = engines.apply(packs.files());
    if (place != null) {
      refuseBeside(inputs);
      var at = ThisCase.address(place);
      try (var progress = Progress.counting(console, "fusing")) {
        var readings =
            new KeptReadings(at, engine, Room.ofMachine(threads.count()), progress::accept);
        return new Workbench(engine, readings, new CaseLedger(at));
      }
    }
    var loaded = loaded(inputs);
    try (var progress = new Progress(console, loaded.sources().size())) {
      var read = new CaseReader(engine, threads.count(), progress, List.of()).readings(loaded);
      return ledger == null
          ? new Workbench(engine, read, null, kept())
          : new Workbench(engine, read, new LedgerFile(ledger), begun(ledger));
    }
  }

  /// The same for the desk, which shows the sample case as the launcher had it fused, where that is
  /// true of this program.
  Workbench desk(List<String> inputs) throws IOException, InterruptedException {
    var sample = place == null && ledger == null && inputs.isEmpty();
    var fused = sample ? fusedSample() : Optional.<Workbench>empty();
    return fused.isPresent() ? fused.get() : bench(inputs);
  }

  private Optional<Workbench> fusedSample() throws IOException {
    var file = System.getProperty(FUSED_SAMPLE);
    if (file == null || !Files.exists(Path.of(file))) {
      return Optional.empty();
    }
    var engine = engines.apply(packs.files());
    var room = Room.ofMachine(threads.count());
    var readings = new KeptReadings(ThisCase.address(file), engine, room, (fetched, of) -> {});
    var fused = Workbench.asFused(engine, readings);
    if (fused.isEmpty()) {
      readings.close();
    }
    return fused;
  }

  /// A ledger that is not there yet is begun with the first edit.
  private static LedgerFile.Kept begun(Path ledger) throws IOException {
    return Files.exists(ledger)
        ? new LedgerFile(ledger).read()
        : new LedgerFile.Kept(Ledger.EMPTY, List.of());
  }

  /// Of a case only the documents that some reports stand in, uncorrected.
  Opened ofReports(String place, List<String> inputs, List<ReportId> reports) throws IOException {
    if (!inputs.isEmpty()) {
      throw new IOException("--case has pages of its own; name none beside it");
    }
    var engine = engines.apply(packs.files());
    try (var store = CaseStore.openToRead(ThisCase.address(place))) {
      var read = new KeptCase(store, engine).ofReports(reports);
      return new Opened(read, engine);
    }
  }

  /// The ledger of a case.
  static LedgerFile.Kept ledger(String place) throws IOException {
    try (var store = CaseStore.openToRead(ThisCase.address(place))) {
      return new LedgerFile.Kept(store.ledger().read(), List.of());
    }
  }

  private LedgerFile.Kept kept() throws IOException {
    return ledger == null
        ? new LedgerFile.Kept(Ledger.EMPTY, List.of())
        : new LedgerFile(ledger).read();
  }

  private Loaded loaded(List<String> inputs) throws IOException {
    return inputs.isEmpty()
        ? SourceReader.readFolder(Bundled.folder(SAMPLE), SAMPLE)
        : SourceReader.read(inputs, console.in());
  }
}
