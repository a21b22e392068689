import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Builds the desk's script with the system's npm, where something changed since the last time, and
/// lays it beside the pages. Maven runs it: `java ui/Build.java TARGET`.
///
/// On a machine without npm, or where npm cannot fetch what it needs, the build goes on and says
/// so: pages, pictures and tables are whole without the script, only dragging, brushing and keys are
/// missing. With the variable CI set that is a failure.
final class Build {
  private static final Path UI = Path.of(System.getProperty("isnad.ui", "ui"));
  private static final Path BUILT = UI.resolve("dist").resolve("desk.js");
  private static final List<String> MADE_OF =
      List.of("src", "package.json", "package-lock.json", "tsconfig.json", "vite.config.ts");

  public static void main(String[] target) throws IOException, InterruptedException {
    if (outOfDate() && !build()) {
      System.exit(System.getenv("CI") == null ? 0 : 1);
    }
    var desk = Files.createDirectories(Path.of(target[0])).resolve("desk.js");
    Files.copy(BUILT, desk, StandardCopyOption.REPLACE_EXISTING);
  }

  private static boolean build() throws IOException, InterruptedException {
    var fetched = UI.resolve("node_modules").resolve(".package-lock.json");
    if (!Files.exists(fetched) || newer(UI.resolve("package-lock.json"), fetched)) {
      var faults = run("npm", "ci", "--no-audit", "--no-fund");
      if (!faults.isEmpty()) {
        return say("npm could not fetch what the desk's script is built with", faults);
      }
    }
    var faults = run("npm", "run", "--silent", "build");
    return faults.isEmpty() || say("the desk's script does not build", faults);
  }

  private static boolean say(String what, String faults) {
    System.err.println("isnad-ui: " + what + ".");
    System.err.println("isnad-ui: The pages and their pictures work without it; dragging, brushing and keys need it.");
    faults.lines().limit(20).forEach(line -> System.err.println("isnad-ui:   " + line));
    return false;
  }

  /// What it said where it failed; blank where it did not.
  private static String run(String... command) throws InterruptedException {
    var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    var words = Stream.concat(windows ? Stream.of("cmd", "/c") : Stream.of(), Stream.of(command));
    try {
      var process =
          new ProcessBuilder(words.toList()).directory(UI.toFile()).redirectErrorStream(true).start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes());
      return process.waitFor() == 0 ? "" : "it failed\n" + said;
    } catch (IOException e) {
      return "there is no npm on this machine (nodejs.org; Debian, Ubuntu: sudo apt install npm)";
    }
  }

  private static boolean outOfDate() throws IOException {
    if (!Files.exists(BUILT)) {
      return true;
    }
    for (var name : MADE_OF) {
      try (Stream<Path> files = Files.walk(UI.resolve(name))) {
        if (files.filter(Files::isRegularFile).anyMatch(file -> newer(file, BUILT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean newer(Path file, Path than) {
    return at(file).compareTo(at(than)) > 0;
  }

  private static FileTime at(Path file) {
    try {
      return Files.getLastModifiedTime(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
