package isnad.app.cli;

import isnad.app.Console;
import isnad.store.CaseStore;
import isnad.store.Role;
import isnad.store.Signed;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad new`: an empty case.
@Command(
    name = "new",
    description = "Makes an empty case: one file, or a place in PostgreSQL for a team.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..1",
      paramLabel = "CASE",
      defaultValue = ThisCase.DEFAULT,
      description = "A file, or postgresql://USER@HOST/DATABASE?case=NAME (${DEFAULT-VALUE}).")
  private String place = ThisCase.DEFAULT;

  @Option(names = "--title", paramLabel = "TEXT", description = "What the case is about.")
  private @Nullable String title;

  @Mixin private final ThisCase.By by;

  public NewCommand(Console console) {
    this.console = console;
    this.by = new ThisCase.By(console);
  }

  @Override
  public Integer call() throws IOException {
    try (var store = CaseStore.create(ThisCase.address(place))) {
      var user = store.databaseUser();
      var signed = user == null ? by.now(store) : new Signed(user, Signer.now());
      var owners = user == null ? "" : owners(store, signed);
      if (title != null) {
        store.marks().set("title", title, signed);
      }
      console.out().print("made " + store.address().shown() + owners + "\n");
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }

  /// In PostgreSQL the case has users from the first moment: whom the database let in, and who said
  /// that they make it.
  private String owners(CaseStore store, Signed signed) throws IOException {
    var user = signed.who();
    store.team().add(user, Role.OWNER, signed);
    var said = by.who();
    if (said == null || said.equals(user)) {
      return "; its owner is " + user;
    }
    store.team().add(said, Role.OWNER, signed);
    return "; its owners are %s and %s, who needs a password: isnad user password %s"
        .formatted(user, said, said);
  }
}
