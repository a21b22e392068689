package isnad.app.cli;

import isnad.app.Console;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Asks for passwords: at the terminal, unseen, or as a line of standard input. Never on the
/// command line, which everybody on the machine can read.
record Asking(Console console) {
  private static final String VARIABLE = "ISNAD_PASSWORD";
  private static final int LONGEST = 4096;

  /// The password that somebody has; scripts may put it into `ISNAD_PASSWORD`.
  String known(String name) throws IOException {
    var set = System.getenv(VARIABLE);
    return set != null ? set : ask("password of " + name + ": ");
  }

  /// One that somebody shall have; at a terminal it is typed twice.
  String fresh(String name) throws IOException {
    var first = ask("new password of " + name + ": ");
    if (terminal() != null && !first.equals(ask("the same again: "))) {
      throw new IOException("the two are not the same; nothing was changed");
    }
    return first;
  }

  private String ask(String prompt) throws IOException {
    var terminal = terminal();
    if (terminal == null) {
      return line();
    }
    var typed = terminal.readPassword("%s", prompt);
    return typed == null ? "" : new String(typed);
  }

  private static java.io.@Nullable Console terminal() {
    var terminal = System.console();
    return terminal != null && terminal.isTerminal() ? terminal : null;
  }

  /// No byte more than the line: what follows may be pages.
  private String line() throws IOException {
    var line = new ByteArrayOutputStream();
    for (var b = console.in().read(); b >= 0 && b != '\n'; b = console.in().read()) {
      line.write(b);
      if (line.size() > LONGEST) {
        break;
      }
    }
    var text = line.toString(StandardCharsets.UTF_8);
    return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
  }
}
