package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.List;

/// What the case tells, on one screen.
///
/// @param facts the span of time, the sources, how much is in dispute
/// @param sharpest what is most disputed, each with its versions
/// @param newest the last that happened
/// @param attention what could not be read, and corrections that no longer fit
public record Overview(
    String title,
    Markup summary,
    List<Facts.Figure> facts,
    List<Contest> sharpest,
    List<EventLine> mostTold,
    List<EventLine> newest,
    Attention attention)
    implements Page {
  /// How many of each list.
  static final int SHOWN = 7;

  /// A disputed event, its dispute one click away.
  public record Contest(EventLine event, List<Contested> values, String href) {}

  /// A contested value with its versions.
  public record Contested(Markup what, List<Markup> versions) {}

  /// @param problems a file and what is wrong with it
  /// @param review corrections that no longer fit, and why
  /// @param pairs how many events may be one with another
  public record Attention(List<Markup> problems, List<Markup> review, int pairs) {
    public boolean none() {
      return problems.isEmpty() && review.isEmpty() && pairs == 0;
    }
  }

  public static Overview of(Visit visit) {
    var filters = visit.filters();
    var snapshot = visit.snapshot();
    var found =
        snapshot.once(new Key(filters), Found.class, () -> Found.of(snapshot.events(filters)));
    return new Overview(
        visit.words().say("chronicle"),
        new Markup(visit.speech().summary(visit.snapshot().chronicle())),
        new Facts(visit).figures(),
        Sharpest.of(visit),
        EventLine.of(visit, found.mostTold()),
        EventLine.of(visit, found.newest()),
        attention(visit));
  }

  private record Key(Filters filters) {}

  /// @param mostTold by how many reports
  private record Found(List<Event> mostTold, List<Event> newest) {
    static Found of(List<Event> events) {
      return new Found(
          First.largest(events, event -> event.reports().size(), SHOWN),
          First.largest(events, event -> event.happening().when().earliest(), SHOWN));
    }
  }

  private static Attention attention(Visit visit) {
    var names = visit.speech().names();
    var words = visit.words();
    var problems =
        visit.snapshot().read().problems().stream()
            .map(problem -> {
              var file = names.asWritten(problem.file());
              var at = problem.at();
              var place = at == null ? file : words.say("problem.at", file, names.asWritten(at));
              return visit.say("row", place, names.asWritten(problem.message()));
            })
            .toList();
    var review =
        visit.snapshot().chronicle().orphans().stream()
            .map(orphan ->
                visit.say(
                    "row",
                    words.say(
                        "orphan",
                        words.say("orphan." + orphan.correction().getClass().getSimpleName()),
                        names.asWritten(orphan.correction().anchors().getFirst().words().exact()),
                        names.asWritten(orphan.correction().stamp().who())),
                    names.asWritten(orphan.why())))
            .toList();
    return new Attention(problems, review, visit.snapshot().state().suggestions().size());
  }
}
