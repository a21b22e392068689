package isnad.app;

import isnad.app.cli.Failure;
import isnad.app.cli.Version;
import isnad.app.cli.WrongCall;
import isnad.app.fetch.Outside;
import isnad.fuse.Archive;
import isnad.fuse.relation.Lore;
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
import java.util.function.Function;
import java.util.function.Supplier;

/// All wiring, by hand.
public final class App {
  private App() {}

  /// Runs one call.
  ///
  /// @param engines what turns packs into the reading and the fusing
  static int run(Console console, Function<List<PackFile>, Engine> engines, String... args) {
    return run(console, engines, Outside.REAL, args);
  }

  /// @param outside where addresses are fetched from, when it is asked for
  static int run(
      Console console, Function<List<PackFile>, Engine> engines, Outside outside, String... args) {
    var commands = new Commands(console, engines, outside).line(args);
    commands.setParameterExceptionHandler(WrongCall::say);
    commands.setExecutionExceptionHandler(Failure::say);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setOut(new PrintWriter(console.out(), true));
    commands.setErr(new PrintWriter(console.err(), true));
    return commands.execute(args);
  }

  /// The reading and the fusing, with what the packs know. Nothing is read of the packs yet.
  public static Engine engine(List<PackFile> files) {
    var packs = Once.of(() -> Packs.of(files));
    return engine(packs, Once.of(() -> ArticleReader.from(packs.get())), stamp(files));
  }

  /// Changes with the program's version, with the code that reads, and with every letter of the
  /// packs, none of which is read for it.
  static String stamp(List<PackFile> files) {
    var sorted = files.stream().sorted(Comparator.comparing(PackFile::path)).toList();
    var text = new StringBuilder(code());
    sorted.forEach(file -> text.append('\n').append(file.path()).append(' ').append(file.print()));
    return Version.number() + "-" + Sha256.of(text.toString()).substring(0, 12);
  }

  private static String code() {
    try {
      return CodePrint.ofReading();
    } catch (IOException e) {
      throw new UncheckedIOException("the program cannot read its own classes", e);
    }
  }

  private static Engine engine(
      Supplier<Packs> packs, Supplier<ArticleReader> reader, String stamp) {
    var splitter = Once.of(() -> Splitter.from(packs.get()));
    var stems = Once.of(() -> Stems.from(packs.get(), splitter.get()));
    var relations = Once.of(() -> LoreReader.read(packs.get()));
    return new Engine(
        Once.of(() -> mind(packs.get(), reader.get(), relations)),
        relations,
        token -> splitter.get().parts(token),
        word -> stems.get().of(word),
        stamp);
  }

  /// @param relations whose faults are told to who reads, too
  private static Engine.Mind mind(Packs packs, ArticleReader reader, Supplier<Lore> relations) {
    var unused = relations.get();
    var directory = reader.directory();
    var epithets = EpithetReader.read(packs, directory);
    return new Engine.Mind(
        reader::read, shelf -> new Archive(directory, List.of(), epithets, shelf), directory);
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
      faults.addAll(new RelationCheck(engine(() -> packs, () -> reader, "")).faults(packs));
      return faults;
    } catch (PackException e) {
      return List.of(String.valueOf(e.getMessage()));
    }
  }
}
