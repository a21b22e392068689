package isnad.app.cli;

import isnad.app.Console;
import isnad.read.pack.Entry;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad packs`: what the program knows, and whether it holds together.
@Command(
    name = "packs",
    description = "Lists and checks what the program knows.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND")
public final class PacksCommand implements Runnable {
  private final Console console;
  private final Function<List<PackFile>, List<String>> faultsOf;

  @Spec private @Nullable CommandSpec spec;

  /// @param faultsOf what is wrong with packs, a sentence a fault
  public PacksCommand(Console console, Function<List<PackFile>, List<String>> faultsOf) {
    this.console = console;
    this.faultsOf = faultsOf;
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "say list or check");
    }
  }

  /// Each pack with what it needs and under which licence its data stands.
  @Command(
      name = "list",
      description = "Names every pack, what it needs, and the licence of its data.",
      mixinStandardHelpOptions = true)
  int list(@Parameters(arity = "0..1", paramLabel = "DIR") @Nullable Path folder)
      throws IOException {
    var files = KnownPacks.files(folder);
    for (var head : Packs.of(files).heads()) {
      console.out().print(line(head, files) + "\n");
    }
    console.out().flush();
    return ExitCode.ALL_READ;
  }

  private static String line(Entry head, List<PackFile> files) {
    var pack = head.text("pack");
    var count = files.stream().filter(file -> file.pack().equals(pack)).count();
    var title = head.entries("title").stream().map(t -> t.text("en", "")).findFirst().orElse("");
    var needs = head.texts("needs");
    return "%-10s %-24s %2s files  %-20s %s"
        .formatted(
            pack,
            title,
            count,
            needs.isEmpty() ? "" : "needs " + String.join(", ", needs),
            head.text("licence", ""))
        .stripTrailing();
  }

  /// Runs every example of the packs that ship and of those in the folder.
  @Command(
      name = "check",
      description = "Checks packs with all their examples; exit code 1 where something is wrong.",
      mixinStandardHelpOptions = true)
  int check(
      @Parameters(arity = "0..1", paramLabel = "DIR", description = "A pack or a folder of packs.")
          @Nullable Path folder)
      throws IOException {
    var files = KnownPacks.files(folder);
    var faults = faultsOf.apply(files);
    if (!faults.isEmpty()) {
      faults.forEach(fault -> console.err().print("isnad: " + fault + "\n"));
      console.err().flush();
      return ExitCode.SOME_PROBLEMS;
    }
    var packs = files.stream().map(PackFile::pack).distinct().count();
    console.out().print(packs + " packs, " + files.size() + " files: all is well\n");
    console.out().flush();
    return ExitCode.ALL_READ;
  }
}
