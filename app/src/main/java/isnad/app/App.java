package isnad.app;

import isnad.app.cli.AddCommand;
import isnad.app.cli.BackupCommand;
import isnad.app.cli.BetweenCommand;
import isnad.app.cli.CheckCommand;
import isnad.app.cli.CompareCommand;
import isnad.app.cli.CorrectCommand;
import isnad.app.cli.DemoCommand;
import isnad.app.cli.ExportOriginalsCommand;
import isnad.app.cli.Failure;
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
import isnad.app.cli.SourcesCommand;
import isnad.app.cli.TagCommand;
import isnad.app.cli.UserCommand;
import isnad.app.cli.Version;
import isnad.app.cli.WarmCommand;
import isnad.app.cli.WatchCommand;
import isnad.app.cli.WhoCommand;
import isnad.app.cli.WrongCall;
import isnad.app.fetch.Outside;
import isnad.fuse.Archive;
import isnad.read.ArticleReader;
import isnad.read.PackCheck;
import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import isnad.read.quantity.QuantityCheck;
import isnad.read.split.Splitter;
import isnad.read.split.Stems;
import isnad.read.time.TimeCheck;
import isnad.store.Sha256;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import picocli.CommandLine;

/// All wiring, by hand.
public final class App {
  private App() {}

  /// Every command, talking to one console.
  ///
  /// @param engines what turns packs into the reading and the fusing
  static CommandLine commands(Console console, Function<List<PackFile>, Engine> engines) {
    return commands(console, engines, Outside.REAL);
  }

  /// @param outside where addresses are fetched from, when it is asked for
  static CommandLine commands(
      Console console, Function<List<PackFile>, Engine> engines, Outside outside) {
    var commands = new CommandLine(new IsnadCommand());
    commands.addSubcommand(new ReadCommand(console, engines));
    commands.addSubcommand(new DemoCommand(console, engines));
    commands.addSubcommand(new ServeCommand(console, engines, outside));
    commands.addSubcommand(new WarmCommand(console, engines));
    commands.addSubcommand(new CompareCommand(console, engines));
    commands.addSubcommand(new WhoCommand(console, engines));
    commands.addSubcommand(new BetweenCommand(console, engines));
    commands.addSubcommand(new SourcesCommand(console, engines));
    commands.addSubcommand(new CorrectCommand(console, engines));
    commands.addSubcommand(new NewCommand(console));
    commands.addSubcommand(new AddCommand(console, engines, outside));
    commands.addSubcommand(new WatchCommand(console, engines, outside));
    commands.addSubcommand(new SearchCommand(console, engines));
    commands.addSubcommand(new ListCommand(console));
    commands.addSubcommand(new RemoveCommand(console));
    commands.addSubcommand(new TagCommand(console));
    commands.addSubcommand(new RebuildCommand(console, engines));
    commands.addSubcommand(new CheckCommand(console));
    commands.addSubcommand(new BackupCommand(console));
    commands.addSubcommand(new UserCommand(console));
    commands.addSubcommand(new LogCommand(console));
    commands.addSubcommand(new ExportOriginalsCommand(console));
    commands.addSubcommand(new PacksCommand(console, App::faults));
    commands.setParameterExceptionHandler(WrongCall::say);
    commands.setExecutionExceptionHandler(Failure::say);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(new PrintWriter(console.out(), true));
    commands.setErr(new PrintWriter(console.err(), true));
    return commands;
  }

  /// The reading and the fusing, with what the packs know.
  public static Engine engine(List<PackFile> files) {
    var packs = Packs.of(files);
    return engine(packs, ArticleReader.from(packs), stamp(files));
  }

  /// Changes with the program's version, with the code that reads, and with every letter of the
  /// packs.
  static String stamp(List<PackFile> files) {
    var sorted = files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    var text = new StringBuilder(code());
    sorted.forEach(file -> text.append('\n').append(Sha256.of(file.path() + "\n" + file.text())));
    return Version.number() + "-" + Sha256.of(text.toString()).substring(0, 12);
  }

  private static String code() {
    try {
      return CodePrint.ofProgram();
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own classes", e);
    }
  }

  private static Engine engine(Packs packs, ArticleReader reader, String stamp) {
    var directory = reader.directory();
    var epithets = EpithetReader.read(packs, directory);
    var splitter = once(() -> Splitter.from(packs));
    var stems = once(() -> Stems.from(packs, splitter.get()));
    return new Engine(
        reader::read,
        shelf -> new Archive(directory, List.of(), epithets, shelf),
        directory,
        token -> splitter.get().parts(token),
        LoreReader.read(packs),
        word -> stems.get().of(word),
        stamp);
  }

  /// Made with the first word: most calls ask for none.
  private static <T> Supplier<T> once(Supplier<T> making) {
    var made = new ConcurrentHashMap<String, T>(1);
    return () -> made.computeIfAbsent("", any -> making.get());
  }

  /// What is wrong with packs: the first thing that stops them being read, else every example that
  /// does not come true.
  static List<String> faults(List<PackFile> files) {
    try {
      var packs = Packs.of(files);
      var reader = ArticleReader.from(packs);
      var faults = new ArrayList<>(TimeCheck.check(packs));
      faults.addAll(QuantityCheck.check(packs));
      PackCheck.cases(packs).stream()
          .map(example -> PackCheck.fault(example, reader))
          .filter(Objects::nonNull)
          .forEach(faults::add);
      faults.addAll(new RelationCheck(engine(packs, reader, "")).faults(packs));
      return faults;
    } catch (PackException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
