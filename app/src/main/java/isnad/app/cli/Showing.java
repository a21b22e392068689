package isnad.app.cli;

import isnad.app.Case;
import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.Headlines;
import isnad.app.export.TextStyle;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What the commands that show one thing of a case share: its pages, the look, the format.
final class Showing {
  private final Console console;

  @Mixin private final CaseOptions pages;
  @Mixin private final Look look = new Look();

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  private Kind format = Kind.text;

  /// What such a thing can be written as.
  enum Kind {
    text,
    jsonl
  }

  Showing(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.pages = new CaseOptions(console, engines);
  }

  /// A case that was read, with what its views measure by and what its words name.
  record Shown(Case read, Engine engine, Named named) {
    Lore lore() {
      return engine.lore();
    }
  }

  /// Shows something of a case in one format.
  interface Page {
    void write(Shown shown, Writer out) throws IOException, Named.UnknownException;
  }

  /// Both formats, for the style that was chosen.
  interface Pages {
    Page in(TextStyle style, boolean records);
  }

  int show(List<String> inputs, Pages choice) throws IOException, InterruptedException {
    var opened = pages.open(inputs);
    var usual = console.screen().arabic() ? Language.AR : Language.EN;
    var page = choice.in(look.style(console.screen(), usual, true), format == Kind.jsonl);
    var read = opened.read();
    var named = new Named(read.chronicle(), Headlines.of(read.chronicle()));
    var out = new StringWriter();
    try {
      page.write(new Shown(read, opened.engine(), named), out);
    } catch (Named.UnknownException e) {
      throw wrong(String.valueOf(e.getMessage()));
    }
    console.out().print(out);
    console.out().flush();
    Problems.say(read.problems(), console);
    return read.problems().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
  }

  private ParameterException wrong(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new ParameterException(spec.commandLine(), message);
  }
}
