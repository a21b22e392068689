package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.fuse.view.Claim;
import isnad.fuse.view.Counted;
import isnad.fuse.view.FigureViews;
import isnad.fuse.view.Rule;
import isnad.fuse.view.Seen;
import java.util.Arrays;
import java.util.List;

/// What every view makes of an event's figures.
///
/// @param rules the views, in the columns' order
/// @param belief whose word counts, and whose could
public record FigureTable(List<Ruled> rules, List<Row> rows, Believing belief) {
  /// A view with the rule it follows and who published it.
  ///
  /// @param chosen whether the address asks for it
  public record Ruled(Markup name, Markup rule, String source, boolean chosen) {}

  /// One thing that is counted.
  ///
  /// @param takenBack figures that their own origin replaced later
  public record Row(Markup subject, List<Amount> amounts, List<Amount> takenBack) {}

  public record Amount(Markup said, List<Ref> by) {}

  static FigureTable of(Notes notes) {
    var visit = notes.visit();
    var belief = Believing.of(visit, List.of(notes.event()));
    var rows =
        new FigureViews(visit.snapshot().voices())
            .of(notes.event(), belief.belief()).stream()
                .map(counted -> row(notes, counted))
                .toList();
    var rules = Arrays.stream(Rule.values()).map(rule -> ruled(visit, rule)).toList();
    return new FigureTable(rules, rows, belief);
  }

  private static Ruled ruled(Visit visit, Rule rule) {
    var words = visit.words();
    return new Ruled(
        new Markup(words.word("view", rule)),
        new Markup(words.word("view.rule", rule)),
        rule.source(),
        rule.name().equalsIgnoreCase(visit.address().first("view")));
  }

  private static Row row(Notes notes, Counted counted) {
    var speech = notes.visit().speech();
    return new Row(
        new Markup(speech.figures().say(counted.subject())),
        counted.views().stream().map(seen -> amount(notes, seen)).toList(),
        counted.claims().stream()
            .filter(Claim::superseded)
            .map(claim ->
                new Amount(
                    new Markup(speech.figures().say(claim.amount())),
                    notes.to(List.of(claim.voice().report()))))
            .toList());
  }

  private static Amount amount(Notes notes, Seen seen) {
    var said = notes.visit().speech().figures().say(seen.amount());
    return new Amount(new Markup(said), notes.to(seen.reports()));
  }
}
