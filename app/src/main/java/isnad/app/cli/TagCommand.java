package isnad.app.cli;

import isnad.app.Console;
import isnad.store.Marks.What;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad tag`: words and notes beside a page.
@Command(
    name = "tag",
    description = "Sets tags and notes beside a page of a case; isnad list shows them.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class TagCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(index = "0", paramLabel = "ID", description = "As isnad list prints it.")
  private String id = "";

  @Parameters(index = "1..*", paramLabel = "TAG", description = "The tags.")
  private List<String> tags = List.of();

  @Option(names = "--off", description = "Take the tags off; that they were there stays known.")
  private boolean off;

  @Option(names = "--note", paramLabel = "TEXT", description = "A note; there may be several.")
  private List<String> notes = List.of();

  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final ThisCase.By by;

  public TagCommand(Console console) {
    this.console = console;
    this.by = new ThisCase.By(console);
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.open()) {
      var document = store.documents().get(id);
      if (document == null) {
        throw new IOException("the case has no document " + id + "; isnad list names them");
      }
      var signed = by.now(store);
      for (var tag : tags) {
        store.marks().add(document, off ? What.UNTAG : What.TAG, tag, signed);
      }
      for (var note : notes) {
        store.marks().add(document, What.NOTE, note, signed);
      }
      console.out().print(id + " #" + String.join(" #", store.marks().tags(document)) + "\n");
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }
}
