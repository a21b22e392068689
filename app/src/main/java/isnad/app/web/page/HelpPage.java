package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Doing;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import java.util.Arrays;
import java.util.List;

/// The words of the desk and its ways: what each means, and how to come where.
///
/// @param rules how each picture and each view is made
/// @param deeds what can be changed, by form, call and command
public record HelpPage(
    String title,
    List<Shape> shapes,
    List<Entry> words,
    List<Entry> ways,
    List<Entry> rules,
    List<Keys.Key> keys,
    List<Doing> deeds)
    implements Page {
  private static final List<String> WORDS =
      List.of(
          "chronicle",
          "event",
          "report",
          "statement",
          "account",
          "chain",
          "origin",
          "echo",
          "contested",
          "denied",
          "silent",
          "unknown",
          "view",
          "correction");
  private static final List<String> WAYS =
      List.of("number", "value", "mark", "filter", "address", "table", "language", "print");

  private static final List<String> RULES =
      List.of("timeline", "map", "network", "tension", "views");

  /// A word and what it means.
  public record Entry(String word, String means) {}

  public static HelpPage of(Visit visit) {
    return new HelpPage(
        visit.words().say("page.help"),
        Arrays.asList(Shape.values()),
        entries(visit, "help.word.", WORDS),
        entries(visit, "help.way.", WAYS),
        entries(visit, "help.rule.", RULES),
        Keys.of(visit),
        Arrays.asList(Doing.values()));
  }

  private static List<Entry> entries(Visit visit, String group, List<String> names) {
    return names.stream()
        .map(name ->
            new Entry(visit.words().say(group + name), visit.words().say(group + name + ".means")))
        .toList();
  }
}
