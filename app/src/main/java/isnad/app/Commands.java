package isnad.app;

import isnad.app.cli.AddCommand;
import isnad.app.cli.BackupCommand;
import isnad.app.cli.BetweenCommand;
import isnad.app.cli.CheckCommand;
import isnad.app.cli.CompareCommand;
import isnad.app.cli.CorrectCommand;
import isnad.app.cli.DemoCommand;
import isnad.app.cli.ExportOriginalsCommand;
import isnad.app.cli.IsnadCommand;
import isnad.app.cli.ListCommand;
import isnad.app.cli.LogCommand;
import isnad.app.cli.NewCommand;
import isnad.app.cli.PacksCommand;
import isnad.app.cli.ReadCommand;
import isnad.app.cli.RebuildCommand;
import isnad.app.cli.RemoveCommand;
import isnad.app.cli.SearchCommand;
import isnad.app.cli.ServeCommand;
import isnad.app.cli.SetCommand;
import isnad.app.cli.SourcesCommand;
import isnad.app.cli.TagCommand;
import isnad.app.cli.UserCommand;
import isnad.app.cli.WarmCommand;
import isnad.app.cli.WatchCommand;
import isnad.app.cli.WhoCommand;
import isnad.app.fetch.Outside;
import isnad.read.pack.PackFile;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/// The commands, by the words that call them. Only the one that is called is made: making one takes
/// the longer the more it understands.
final class Commands {
  private static final PrintStream NOWHERE = new PrintStream(OutputStream.nullOutputStream());
  private static final Console SILENT =
      new Console(InputStream.nullInputStream(), NOWHERE, NOWHERE, Console.Screen.PIPE);

  private final Function<List<PackFile>, Engine> engines;
  private final Map<String, Supplier<Object>> words = new LinkedHashMap<>();

  Commands(Console console, Function<List<PackFile>, Engine> engines, Outside outside) {
    this.engines = engines;
    words.put("read", () -> new ReadCommand(console, engines));
    words.put("demo", () -> new DemoCommand(console, engines));
    words.put("serve", () -> new ServeCommand(console, engines, outside));
    words.put("warm", () -> new WarmCommand(console, engines, this::silently));
    words.put("compare", () -> new CompareCommand(console, engines));
    words.put("who", () -> new WhoCommand(console, engines));
    words.put("between", () -> new BetweenCommand(console, engines));
    words.put("sources", () -> new SourcesCommand(console, engines));
    words.put("correct", () -> new CorrectCommand(console, engines));
    words.put("new", () -> new NewCommand(console));
    words.put("add", () -> new AddCommand(console, engines, outside));
    words.put("watch", () -> new WatchCommand(console, engines, outside));
    words.put("search", () -> new SearchCommand(console, engines));
    words.put("list", () -> new ListCommand(console));
    words.put("remove", () -> new RemoveCommand(console));
    words.put("tag", () -> new TagCommand(console));
    words.put("set", () -> new SetCommand(console));
    words.put("rebuild", () -> new RebuildCommand(console, engines));
    words.put("check", () -> new CheckCommand(console));
    words.put("backup", () -> new BackupCommand(console));
    words.put("user", () -> new UserCommand(console));
    words.put("log", () -> new LogCommand(console));
    words.put("export-originals", () -> new ExportOriginalsCommand(console));
    words.put("packs", () -> new PacksCommand(console, App::faults));
  }

  private int silently(String... args) {
    return App.run(SILENT, engines, args);
  }

  /// What understands a call: all of them where it names none, since help tells of all.
  CommandLine line(String... args) {
    var line = new CommandLine(new IsnadCommand());
    var called = args.length == 0 ? null : words.get(args[0]);
    if (called == null) {
      words.forEach((word, making) -> line.addSubcommand(word, making.get()));
    } else {
      line.addSubcommand(args[0], called.get());
    }
    return line;
  }
}
