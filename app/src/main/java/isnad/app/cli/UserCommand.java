package isnad.app.cli;

import isnad.app.Console;
import isnad.store.CaseStore;
import isnad.store.Role;
import isnad.store.Signed;
import isnad.store.Team;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// `isnad user`: who works on a case.
@Command(
    name = "user",
    description = {
      "Says who works on a case, and as what: a reader looks, an analyst adds, corrects, removes and"
          + " tags, an owner also changes settings and users.",
      "The first user of a case is its owner. Passwords are asked for, never given on the command"
          + " line."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class UserCommand implements Runnable {
  private static final String NAME = "NAME";
  private static final String ROLE = "ROLE";

  private final Console console;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--case",
      paramLabel = "CASE",
      scope = ScopeType.INHERIT,
      description = "The case: a file, or postgresql://USER@HOST/DATABASE?case=NAME (case.isnad).")
  private String place = ThisCase.DEFAULT;

  @Option(
      names = "--by",
      paramLabel = NAME,
      scope = ScopeType.INHERIT,
      description = "Who does it; else as whom the database lets you in.")
  private @Nullable String who;

  public UserCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw wrong("say add, list, role, remove or password");
  }

  /// What is done to a team.
  private interface Deed {
    /// @return what is said of it
    String perform(Team team, Signed by) throws IOException;
  }

  @Command(
      name = "add",
      description = "Somebody works on the case from now on.",
      mixinStandardHelpOptions = true)
  int add(
      @Parameters(paramLabel = NAME) String name,
      @Option(
              names = "--role",
              paramLabel = ROLE,
              description = "reader, analyst or owner; else analyst, and owner for the first.")
          @Nullable String role,
      @Option(names = "--password", description = "Ask for a password to sign in with.")
          boolean password)
      throws IOException {
    return change((team, by) -> {
      var first = !team.exists();
      var usual = first ? Role.OWNER : Role.ANALYST;
      var given = role == null ? usual : role(role);
      var fresh = password ? Team.strong(new Asking(console).fresh(name)) : null;
      team.add(name, given, by);
      if (fresh != null) {
        team.password(name, fresh, first ? new Signed(name, by.at()) : by);
      }
      return name + " works on it as " + given.word();
    });
  }

  @Command(name = "list", description = "Who works on it.", mixinStandardHelpOptions = true)
  int list() throws IOException {
    try (var store = CaseStore.openToRead(ThisCase.address(place))) {
      var members = store.team().members();
      for (var member : members) {
        var note = member.password() ? "" : "  (no password)";
        console.out().print(member.name() + "  " + member.role().word() + note + "\n");
      }
      if (members.isEmpty()) {
        console.out().print("no users: whoever may open this case may do everything\n");
      }
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }

  @Command(
      name = "role",
      description = "A user is something else from now on.",
      mixinStandardHelpOptions = true)
  int role(
      @Parameters(index = "0", paramLabel = NAME) String name,
      @Parameters(index = "1", paramLabel = ROLE) String role)
      throws IOException {
    return change((team, by) -> {
      team.change(name, role(role), by);
      return name + " works on it as " + role;
    });
  }

  @Command(
      name = "remove",
      description = "Somebody works on it no longer; what they did stays, with their name.",
      mixinStandardHelpOptions = true)
  int remove(@Parameters(paramLabel = NAME) String name) throws IOException {
    return change((team, by) -> {
      team.remove(name, by);
      return name + " works on it no longer";
    });
  }

  @Command(
      name = "password",
      description =
          "Asks for a new password, at the terminal or as a line of standard input: an owner for"
              + " anybody, everybody for themselves.",
      mixinStandardHelpOptions = true)
  int password(@Parameters(paramLabel = NAME) String name) throws IOException {
    return change((team, by) -> {
      team.password(name, new Asking(console).fresh(name), by);
      return name + " has a new password";
    });
  }

  private int change(Deed deed) throws IOException {
    try (var store = CaseStore.open(ThisCase.address(place))) {
      var said = deed.perform(store.team(), new Signer(new Asking(console)).now(store, who));
      console.out().print(said + "\n");
      console.out().flush();
      return ExitCode.ALL_READ;
    }
  }

  private Role role(String word) {
    try {
      return Role.of(word);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
