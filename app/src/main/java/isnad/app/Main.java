package isnad.app;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The way in from a shell.
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    var console =
        new Console(
            new FileInputStream(FileDescriptor.in),
            utf8(FileDescriptor.out),
            utf8(FileDescriptor.err),
            screen(System.getenv()));
    var code = run(console, args);
    console.out().flush();
    console.err().flush();
    System.exit(code);
  }

  /// Runs one command; 0 is all read, 1 is some inputs had problems, 2 is a wrong call.
  public static int run(Console console, String... args) {
    return App.run(console, App::engine, args);
  }

  private static PrintStream utf8(FileDescriptor to) {
    return new PrintStream(new FileOutputStream(to), false, StandardCharsets.UTF_8);
  }

  /// The launcher looks at the terminal (only a shell can, cheaply) and says here what it found.
  private static Console.Screen screen(Map<String, String> environment) {
    var terminal = environment.getOrDefault("ISNAD_TERMINAL", "");
    var colour = !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
    return new Console.Screen(
        terminal.contains("out"),
        terminal.contains("err"),
        width(environment.getOrDefault("ISNAD_COLUMNS", "")),
        colour,
        language(environment).startsWith("ar"));
  }

  private static int width(String columns) {
    return columns.matches("[1-9][0-9]{1,3}") ? Integer.parseInt(columns) : Console.WIDTH_OF_PIPE;
  }

  private static String language(Map<String, String> environment) {
    for (var name : new String[] {"LC_ALL", "LC_MESSAGES", "LANG"}) {
      var value = Objects.requireNonNullElse(environment.get(name), "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return Locale.getDefault().getLanguage();
  }
}
