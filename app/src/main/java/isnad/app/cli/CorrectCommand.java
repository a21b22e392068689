package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.cli.CaseOptions.Opened;
import isnad.app.edit.Edit;
import isnad.app.edit.Editor;
import isnad.app.edit.WrongEditException;
import isnad.app.ledger.LedgerFile;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger.Entry;
import isnad.model.ReportId;
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
    return carryOut(new Edit.Reject(new ReportId(report)), by, inputs);
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
    return carryOut(new Edit.Join(reports.stream().map(ReportId::new).toList()), by, inputs);
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
    var one = List.of(new ReportId(reports.getFirst()));
    var other = List.of(new ReportId(reports.getLast()));
    return carryOut(new Edit.Part(one, other), by, inputs);
  }

  @Command(
      name = "replace",
      description = {
        "One value of the report is another: actor=ID,ID recipient=ID teller=ID date=2024-07-25",
        "place=ID (or 'near ID', '9.5 km ID') type=ASSAULT mode=aerial polarity=denied",
        "status=planned killed:ID=84 wounded=../50. Nothing behind the sign: there is none."
      },
      mixinStandardHelpOptions = true)
  int replace(
      @Mixin Signature by,
      @Parameters(index = "0", paramLabel = REPORT) String report,
      @Parameters(index = "1", paramLabel = "FIELD=VALUE") String value,
      @Parameters(index = "2..*", paramLabel = INPUT) @Nullable List<String> inputs)
      throws IOException, InterruptedException {
    var equals = value.indexOf('=');
    var field = equals < 0 ? value : value.substring(0, equals);
    var typed = equals < 0 ? "" : value.substring(equals + 1);
    if (equals < 0) {
      throw wrong("'" + value + "': say FIELD=VALUE, as in date=2024-07-25");
    }
    return carryOut(new Edit.Replace(new ReportId(report), field, typed), by, inputs);
  }

  @Command(
      name = "undo",
      description =
          "An entry of the ledger counts no longer; undoing an undo makes it count again.",
      mixinStandardHelpOptions = true)
  int undo(@Mixin Signature by, @Parameters(paramLabel = "ENTRY") String entry) throws IOException {
    try {
      var next = Editor.undone(entry, stamp(by), by.where().now());
      return say(by.where().ledger().append(next));
    } catch (WrongEditException e) {
      throw wrong(by.where() + ": " + e.getMessage() + "; isnad correct list shows them");
    }
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
  private Opened read(Signature by, @Nullable List<String> inputs, List<ReportId> reports)
      throws IOException, InterruptedException {
    var pages = inputs == null ? List.<String>of() : inputs;
    var options = new CaseOptions(console, engines, by.packs());
    var place = by.where().place();
    var read = place == null ? options.open(pages) : options.ofReports(place, pages, reports);
    Problems.say(read.read().problems(), console);
    return read;
  }

  private Stamp stamp(Signature by) throws IOException {
    return by.stamp(new Signer(new Asking(console)));
  }

  private int carryOut(Edit edit, Signature by, @Nullable List<String> inputs)
      throws IOException, InterruptedException {
    var read = read(by, inputs, edit.reports());
    var chronicle = read.read().chronicle();
    var editor = new Editor(chronicle.readings(), chronicle.directory(), read.engine().lore());
    try {
      return say(by.where().ledger().append(editor.entry(edit, stamp(by), by.where().now())));
    } catch (WrongEditException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private int say(Entry entry) {
    console.out().print(LedgerLine.write(entry) + "\n");
    console.out().flush();
    return ExitCode.ALL_READ;
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
