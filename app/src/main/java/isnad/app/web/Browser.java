package isnad.app.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The user's browser, where one can be expected.
public final class Browser {
  private Browser() {}

  /// Asks the system to show the address; without a desktop, or on a build machine, nothing
  /// happens.
  public static void open(String address, Map<String, String> environment) {
    var command = command(System.getProperty("os.name").toLowerCase(Locale.ROOT), environment);
    if (command.isEmpty() || environment.containsKey("CI")) {
      return;
    }
    try {
      var words = new ArrayList<>(command);
      words.add(address);
      new ProcessBuilder(words)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
    } catch (IOException e) {
      // no such command: the address has been printed, and the user can follow it
    }
  }

  private static List<String> command(String system, Map<String, String> environment) {
    if (system.contains("mac")) {
      return List.of("open");
    }
    if (system.contains("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    var desktop = environment.containsKey("DISPLAY") || environment.containsKey("WAYLAND_DISPLAY");
    return desktop ? List.of("xdg-open") : List.of();
  }
}
