package isnad.app.cli;

import isnad.app.Case;
import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.ledger.Anchoring;
import isnad.app.ledger.LedgerFile;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.model.Reading;
import isnad.model.json.LedgerLine;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad correct`: an analyst's word, written into a ledger that only grows.
@Command(
    name = "correct",
    description = {
      "Writes a correction into a ledger, which isnad read --ledger replays.",
      "Reports are named by their id, as the records and isnad compare print it."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class CorrectCommand implements Runnable {
  private static final String REPORT = "REPORT";
  private static final String INPUT = "INPUT";

  private final Console console;
  private final Function<List<PackFile>, Engine> engines;

  @Spec private @Nullable CommandSpec spec;

  public CorrectCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public void run() {
    throw wrong("say reject, join, part, replace, undo or list");
  }

  @Command(
      name = "reject",
      description = "The report is wrong and leaves the chronicle.",
      mixinStandardHelpOptions = true)
  int reject(
      @Mixin Signature by,
      @Parameters(index = "0", paramLabel = REPORT) String report,
      @Parameters(index = "1..*", paramLabel = INPUT) @Nullable List<String> inputs)
      throws IOException, InterruptedException {
    var read = read(by, inputs, report);
    return add(by, new Correction.Reject(anchor(read, report), stamp(by)));
  }

  @Command(
      name = "join",
      description = "The two reports tell one event.",
      mixinStandardHelpOptions = true)
  int join(
      @Mixin Signature by,
      @Parameters(index = "0..1", arity = "2", paramLabel = REPORT) List<String> reports,
      @Parameters(index = "2..*", paramLabel = INPUT) @Nullable List<String> inputs)
      throws IOException, InterruptedException {
    var read = read(by, inputs, reports.getFirst(), reports.getLast());
    return add(
        by,
        new Correction.Join(
            anchor(read, reports.getFirst()), anchor(read, reports.getLast()), stamp(by)));
  }

  @Command(
      name = "part",
      description = "The two reports tell different events.",
      mixinStandardHelpOptions = true)
  int part(
      @Mixin Signature by,
      @Parameters(index = "0..1", arity = "2", paramLabel = REPORT) List<String> reports,
      @Parameters(index = "2..*", paramLabel = INPUT) @Nullable List<String> inputs)
      throws IOException, InterruptedException {
    var read = read(by, inputs, reports.getFirst(), reports.getLast());
    return add(
        by,
        new Correction.Part(
            anchor(read, reports.getFirst()), anchor(read, reports.getLast()), stamp(by)));
  }

  @Command(
      name = "replace",
      description =
          "One value of the report is another: actor=ID,ID recipient=ID date=2024-07-25 place=ID"
              + " type=ASSAULT.",
      mixinStandardHelpOptions = true)
  int replace(
      @Mixin Signature by,
      @Parameters(index = "0", paramLabel = REPORT) String report,
      @Parameters(index = "1", paramLabel = "FIELD=VALUE") String value,
      @Parameters(index = "2..*", paramLabel = INPUT) @Nullable List<String> inputs)
      throws IOException, InterruptedException {
    var read = read(by, inputs, report);
    try {
      var replacing = Values.parse(value, read.chronicle().directory());
      return add(by, new Correction.Replace(anchor(read, report), replacing, stamp(by)));
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  @Command(
      name = "undo",
      description =
          "An entry of the ledger counts no longer; undoing an undo makes it count again.",
      mixinStandardHelpOptions = true)
  int undo(@Mixin Signature by, @Parameters(paramLabel = "ENTRY") String entry) throws IOException {
    var stamp = stamp(by);
    return say(
        by.where()
            .append(ledger -> {
              if (ledger.entries().stream().noneMatch(one -> one.id().equals(entry))) {
                throw wrong(
                    "%s has no entry %s; isnad correct list shows them"
                        .formatted(by.where(), entry));
              }
              return new Ledger.Undone(id(ledger, stamp), entry, stamp);
            }));
  }

  @Command(
      name = "list",
      description = "Every entry of a ledger; those taken back are marked.",
      mixinStandardHelpOptions = true)
  int list(
      @Parameters(arity = "0..1", paramLabel = "FILE") @Nullable Path file,
      @Option(names = "--case", paramLabel = "CASE", description = "The ledger of this case.")
          @Nullable String place)
      throws IOException {
    if ((file == null) == (place == null)) {
      throw wrong("say the file of a ledger, or --case");
    }
    var kept = file != null ? new LedgerFile(file).read() : CaseOptions.ledger(place);
    var gone = kept.ledger().takenBack();
    for (var entry : kept.ledger().entries()) {
      var mark = gone.contains(entry.id()) ? "undone  " : "counts  ";
      console.out().print(mark + LedgerLine.write(entry) + "\n");
    }
    console.out().flush();
    Problems.say(kept.problems(), console);
    return kept.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
  }

  /// The pages, or of a case those that the reports stand in; without corrections.
  private Case read(Signature by, @Nullable List<String> inputs, String... reports)
      throws IOException, InterruptedException {
    var pages = inputs == null ? List.<String>of() : inputs;
    var options = new CaseOptions(console, engines, by.packs());
    var place = by.where().place();
    var read =
        place == null ? options.read(pages) : options.ofReports(place, pages, List.of(reports));
    Problems.say(read.problems(), console);
    return read;
  }

  private Stamp stamp(Signature by) throws IOException {
    return by.stamp(new Signer(new Asking(console)));
  }

  private int add(Signature by, Correction correction) throws IOException {
    return say(
        by.where().append(before -> new Ledger.Made(id(before, correction.stamp()), correction)));
  }

  private int say(Entry entry) {
    console.out().print(LedgerLine.write(entry) + "\n");
    console.out().flush();
    return ExitCode.ALL_READ;
  }

  /// The number of the entry, and its second: a line that cannot be read hides its own.
  private static String id(Ledger before, Stamp stamp) {
    return "c"
        + (before.entries().size() + 1)
        + "-"
        + Long.toHexString(stamp.at().getEpochSecond());
  }

  private Anchor anchor(Case read, String report) {
    for (Reading reading : read.chronicle().readings()) {
      for (var one : reading.reports()) {
        if (one.id().value().equals(report)) {
          return Anchoring.of(one, reading.article().source());
        }
      }
    }
    throw wrong(
        "no report " + report + " in these pages; their records name them (--format jsonl)");
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
