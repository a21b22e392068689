package isnad.app;

import isnad.app.cli.DemoCommand;
import isnad.app.cli.Failure;
import isnad.app.cli.IsnadCommand;
import isnad.app.cli.PacksCommand;
import isnad.app.cli.ReadCommand;
import isnad.app.cli.WrongCall;
import isnad.model.Article;
import isnad.model.Chronicle;
import isnad.model.Directory;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Span;
import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import isnad.read.sentence.SentenceReader;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;

/// All wiring, by hand.
public final class App {
  private App() {}

  /// Every command, talking to one console.
  static CommandLine commands(Console console) {
    var commands = new CommandLine(new IsnadCommand());
    commands.addSubcommand(new ReadCommand(console, App::engine));
    commands.addSubcommand(new DemoCommand(console, App::engine));
    commands.addSubcommand(new PacksCommand(console, App::faults));
    commands.setParameterExceptionHandler(WrongCall::say);
    commands.setExecutionExceptionHandler(Failure::say);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(new PrintWriter(console.out(), true));
    commands.setErr(new PrintWriter(console.err(), true));
    return commands;
  }

  /// The reading and the fusing, with what the packs know.
  static Engine engine(List<PackFile> files) {
    var directory = new Directory(List.of(), List.of());
    return new Engine(App::whole, readings -> new Chronicle(readings, List.of(), directory));
  }

  private static List<String> faults(List<PackFile> files) {
    try {
      engine(files);
      return List.of();
    } catch (PackException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }

  private static Reading whole(Source source) {
    var all = new Passage(new Span(0, source.text().length()), Passage.Role.BODY, "whole");
    var article = new Article(source, source.given(), List.of(all));
    var sentences = new SentenceReader().read(article);
    var met = new Reading.Met(List.of(), List.of());
    return new Reading(article, sentences, List.of(), met, List.of(), List.of(), List.of());
  }
}
