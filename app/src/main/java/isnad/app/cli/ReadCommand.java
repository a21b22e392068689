package isnad.app.cli;

import isnad.app.CaseReader;
import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.ChronicleJsonl;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.input.SourceReader;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `isnad read`: inputs in, one chronicle out.
@Command(
    name = "read",
    description = "Reads pages and prints one chronicle of what they tell.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class ReadCommand implements Callable<Integer> {
  private final Console console;
  private final Function<List<PackFile>, Engine> engines;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files (.txt, .html, .htm, .jsonl), folders, globs; - is standard input.")
  private List<String> inputs = List.of();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (default: text)")
  private Format format = Format.text;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the screen.")
  private @Nullable Path out;

  @Option(names = "--tokens", description = "jsonl: a record for each word, cut into its parts.")
  private boolean tokens;

  @Option(names = "--threads", paramLabel = "N", description = "How many pages to read at a time.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(names = "--packs", paramLabel = "DIR", description = "Know this instead of what ships.")
  private @Nullable Path packs;

  public ReadCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    var engine = engines.apply(PackFolder.read(packs == null ? Bundled.folder("packs") : packs));
    var loaded = SourceReader.read(inputs, console.in());
    var read = new CaseReader(engine, threads, done -> {}).read(loaded);
    try (var writer = writer()) {
      new ChronicleJsonl(tokens).write(read, writer);
    }
    return read.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
  }

  private Writer writer() throws IOException {
    return out == null
        ? new OutputStreamWriter(console.out(), StandardCharsets.UTF_8)
        : Files.newBufferedWriter(out);
  }
}
