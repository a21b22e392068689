package isnad.app.cli;

import isnad.app.Case;
import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.ChronicleJsonl;
import isnad.app.words.Language;
import isnad.read.pack.PackFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad read`: inputs in, one chronicle out.
@Command(
    name = "read",
    description = "Reads pages and prints one chronicle of what they tell.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all inputs were read",
      "1:some inputs had problems; all others were read",
      "2:the call was wrong; nothing was done"
    })
public final class ReadCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      arity = "0..*",
      paramLabel = "INPUT",
      description =
          CaseOptions.KINDS
              + " A line of jsonl is one article: text or html, and what is known of id, url, title,"
              + " outlet, author, published, language.")
  private List<String> inputs = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; else by the name of --out, else text.")
  private @Nullable Format format;

  @Option(names = "--out", paramLabel = "FILE", description = "Write there, not to the screen.")
  private @Nullable Path out;

  @Option(names = "--tokens", description = "jsonl: a record for each word, cut into its parts.")
  private boolean tokens;

  @Mixin private final CaseOptions pages;
  @Mixin private final Look look = new Look();

  @Spec private @Nullable CommandSpec spec;

  public ReadCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.pages = new CaseOptions(console, engines);
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (inputs.isEmpty() && !pages.hasCase()) {
      throw new ParameterException(command(), "Missing required parameter: INPUT, or --case");
    }
    var opened = pages.open(inputs);
    return finish(opened.read(), new ChronicleJsonl(tokens, opened.engine().parts()));
  }

  private int finish(Case read, ChronicleJsonl records) throws IOException {
    var chosen = format();
    try (var writer = writer()) {
      chosen.write(read, look.style(console.screen(), Language.EN, out == null), records, writer);
    }
    if (chosen != Format.jsonl) {
      Problems.say(read.problems(), console);
    }
    return read.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
  }

  private CommandLine command() {
    if (spec == null) {
      throw new IllegalStateException("no command line");
    }
    return spec.commandLine();
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    var name = out == null ? "" : out.toString().toLowerCase(Locale.ROOT);
    for (var candidate : Format.values()) {
      if (name.endsWith("." + candidate)) {
        return candidate;
      }
    }
    return Format.text;
  }

  /// Closing it leaves standard output open for who comes next.
  private Writer writer() throws IOException {
    if (out != null) {
      return Files.newBufferedWriter(out);
    }
    var screen = new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
    return new BufferedWriter(screen) {
      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
