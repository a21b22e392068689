package isnad.app;

import isnad.app.cli.IsnadCommand;
import isnad.app.cli.ReadCommand;
import isnad.app.cli.WrongCall;
import isnad.fuse.Chronicler;
import isnad.read.ArticleReader;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
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
    commands.setParameterExceptionHandler(WrongCall::say);
    commands.setOut(new PrintWriter(console.out(), true));
    commands.setErr(new PrintWriter(console.err(), true));
    return commands;
  }

  /// The reading and the fusing, with what the packs know.
  static Engine engine(List<PackFile> files) {
    var reader = ArticleReader.from(Packs.of(files));
    var directory = reader.directory();
    return new Engine(
        reader::read, readings -> Chronicler.chronicle(readings, List.of(), directory));
  }
}
