package isnad.app.cli;

import isnad.app.Console;
import isnad.app.input.Format;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Document.Standing;
import isnad.store.Marks;
import isnad.store.Marks.Mark;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `isnad list`: what a case keeps.
@Command(
    name = "list",
    description = "Lists the pages of a case: id, when it was taken, outlet, reports, title.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ListCommand implements Callable<Integer> {
  private static final int LENGTH_OF_DAY = 10;

  private final Console console;

  @Option(names = "--all", description = "Older versions and pages that were taken out, too.")
  private boolean all;

  @Option(names = "--hashes", description = "With hash, address and the way each came.")
  private boolean hashes;

  @Option(names = "--notes", description = "With the notes, and who wrote them when.")
  private boolean notes;

  @Mixin private final ThisCase place = new ThisCase();

  public ListCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.openToRead()) {
      var title = store.marks().settings().get("title");
      if (title != null) {
        console.out().print(title + "\n\n");
      }
      var documents = all ? store.documents().all() : store.documents().counting();
      for (var document : documents) {
        console.out().print(line(document, store));
      }
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }

  private String line(Document document, CaseStore store) throws IOException {
    var facts = document.facts();
    var capture = document.capture();
    var line = new StringBuilder(document.id());
    if (document.standing() != Standing.COUNTS) {
      line.append(" [").append(document.standing().name().toLowerCase(Locale.ROOT)).append(']');
    }
    line.append("  ").append(capture.captured().toString(), 0, LENGTH_OF_DAY);
    line.append("  ").append(Objects.requireNonNullElse(facts.outlet(), "-"));
    line.append("  ")
        .append(facts.engine() == null ? "not read yet" : facts.reports() + " reports");
    line.append("  ").append(Objects.requireNonNullElse(facts.title(), capture.file()));
    if (Format.of(capture.format()).lowerTrust()) {
      line.append(" (lower trust: words of a PDF may stand in another order)");
    }
    for (var tag : store.marks().tags(document)) {
      line.append(" #").append(tag);
    }
    if (hashes) {
      line.append("\n    sha256 ").append(capture.sha256());
      line.append("\n    ").append(capture.came()).append(": ").append(document.page());
    }
    for (var mark : notes ? store.marks().of(document) : List.<Mark>of()) {
      if (mark.what() == Marks.What.NOTE) {
        line.append("\n    %s %s: %s".formatted(mark.by().at(), mark.by().who(), mark.content()));
      }
    }
    return line.append('\n').toString();
  }
}
