package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.web.Desk;
import isnad.app.web.Live;
import isnad.app.words.Language;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `isnad warm`: serves the sample case to itself once. The launcher lets the Java that does it
/// note down what a start needs (an AOT cache, JEP 514), and later starts take it from there.
@Command(
    name = "warm",
    hidden = true,
    description = "Serves the sample case to itself once and ends; what a start needs is loaded.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class WarmCommand implements Callable<Integer> {
  private static final List<String> PAGES =
      List.of("", "/events", "/timeline", "/map", "/network", "/actors", "/sources", "/review");

  @Mixin private final CaseOptions pages;

  public WarmCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.pages = new CaseOptions(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (var desk = Desk.start(new Live(pages.bench(List.of())), 0, Language.EN)) {
      for (var page : PAGES) {
        for (var language : Language.values()) {
          var address = URI.create(desk.address() + language.code() + page);
          try (var answer = address.toURL().openStream()) {
            answer.readAllBytes();
          }
        }
      }
    }
    return ExitCode.ALL_READ;
  }
}
