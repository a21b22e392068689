package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.input.Bundled;
import isnad.app.web.Desk;
import isnad.app.web.Live;
import isnad.app.words.Language;
import isnad.read.pack.PackFile;
import isnad.store.SqliteLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `isnad warm`: serves the sample case to itself once, read now and out of a case. The launcher
/// lets the Java that does it note down what a start needs (an AOT cache, JEP 514), and later
/// starts take it from there.
@Command(
    name = "warm",
    hidden = true,
    description = "Serves the sample case to itself once and ends; what a start needs is loaded.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class WarmCommand implements Callable<Integer> {
  private final Calls calls;

  @Mixin private final CaseOptions pages;

  /// Runs another command.
  @FunctionalInterface
  public interface Calls {
    /// @return its exit code
    int run(String... words);
  }

  /// @param silently runs commands whose words nobody hears
  public WarmCommand(Console console, Function<List<PackFile>, Engine> engines, Calls silently) {
    this.calls = silently;
    this.pages = new CaseOptions(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    SqliteLibrary.unpack();
    serve(List.of());
    var folder = Files.createTempDirectory("isnad-warm");
    try {
      var place =
          System.getProperty(CaseOptions.FUSED_SAMPLE, folder.resolve("a.isnad").toString());
      keep(place, copied(Files.createDirectory(folder.resolve("pages"))));
      serve(pages.withoutCase(List.of(place)));
    } finally {
      delete(folder);
    }
    return ExitCode.ALL_READ;
  }

  private void serve(List<String> inputs) throws IOException, InterruptedException {
    try (var bench = pages.desk(inputs);
        var desk = Desk.start(new Live(bench), 0, Language.EN)) {
      desk.ask();
    }
  }

  /// The sample's pages as files.
  private static Path copied(Path folder) throws IOException {
    try (var files = Files.list(Bundled.folder(CaseOptions.SAMPLE))) {
      for (var file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    return folder;
  }

  private void keep(String place, Path from) throws IOException {
    for (var words :
        List.of(
            List.of("new", place),
            List.of("add", "--case", place, from.toString()),
            List.of("list", "--case", place),
            List.of("sources", "--case", place),
            List.of("rebuild", "--case", place))) {
      if (calls.run(words.toArray(String[]::new)) != ExitCode.ALL_READ) {
        throw new IOException(String.join(" ", words) + ": failed");
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var all = Files.walk(folder)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
