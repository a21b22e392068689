package isnad.app.cli;

import isnad.app.Console;
import isnad.app.Engine;
import isnad.app.export.HitsJsonl;
import isnad.app.export.HitsText;
import isnad.app.search.Hit;
import isnad.app.search.SearchQuery;
import isnad.app.search.Searching;
import isnad.app.words.Language;
import isnad.read.pack.PackFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `isnad search`: pages and claims of a case.
@Command(
    name = "search",
    description = {
      "Finds pages of a case by their words, in whatever form they stand there, and claims by what"
          + " they tell.",
      "A query: words, \"a phrase\", actor:NAME place:NAME type:ASSAULT date:2024-07 outlet:NAME"
          + " contested:yes|quantity|date|place."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class SearchCommand implements Callable<Integer> {
  private final Console console;
  private final Function<List<PackFile>, Engine> engines;

  @Parameters(arity = "1..*", paramLabel = "QUERY", description = "All of it must fit.")
  private List<String> query = List.of();

  @Option(
      names = "--most",
      paramLabel = "N",
      converter = Positive.class,
      description = "How many pages at most (${DEFAULT-VALUE}).")
  private int most = 20;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "How many of the pages found to pass over (${DEFAULT-VALUE}).")
  private int from = 0;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  private Showing.Kind format = Showing.Kind.text;

  @Mixin private final ThisCase place = new ThisCase();
  @Mixin private final KnownPacks packs = new KnownPacks();
  @Mixin private final Look look = new Look();

  @Spec private @Nullable CommandSpec spec;

  public SearchCommand(Console console, Function<List<PackFile>, Engine> engines) {
    this.console = console;
    this.engines = engines;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.openToRead()) {
      var engine = engines.apply(packs.files());
      var found =
          new Searching(store, engine).find(query(), new Searching.Part(Math.max(0, from), most));
      var out = new StringWriter();
      write(found, engine, out);
      console.out().print(out);
      console.out().flush();
      say(found, store.documents().notRead());
      return ExitCode.ALL_READ;
    } catch (IllegalArgumentException e) {
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  /// What was not shown.
  private void say(Searching.Found found, long unread) {
    if (found.more() && format == Showing.Kind.text) {
      console.err().print("isnad: there are more; --from %s shows them\n".formatted(from + most));
    }
    if (unread > 0) {
      console
          .err()
          .print(
              "isnad: %s pages are not read yet and cannot be found; isnad rebuild reads them\n"
                  .formatted(unread));
    }
    console.err().flush();
  }

  private SearchQuery query() {
    return SearchQuery.parse(said());
  }

  /// One argument is the query as it was typed. Of several the shell has taken the quotation marks
  /// away: one of several words was a phrase, or the value of a filter.
  private String said() {
    return query.size() == 1
        ? query.getFirst()
        : String.join(" ", query.stream().map(SearchCommand::quoted).toList());
  }

  private static String quoted(String part) {
    if (part.indexOf(' ') < 0 || part.indexOf('"') >= 0) {
      return part;
    }
    var colon = part.indexOf(':');
    var filter = colon > 0 && SearchQuery.FILTERS.contains(part.substring(0, colon));
    var name = filter ? part.substring(0, colon + 1) : "";
    return name + '"' + part.substring(name.length()) + '"';
  }

  private void write(Searching.Found found, Engine engine, StringWriter out) throws IOException {
    switch (format) {
      case jsonl -> HitsJsonl.write(found.hits(), out);
      case text -> {
        var usual = console.screen().arabic() ? Language.AR : Language.EN;
        var known = engine.known().with(found.hits().stream().map(Hit::reading).toList());
        new HitsText(look.style(console.screen(), usual, true), known, out).write(found.hits());
      }
    }
  }
}
