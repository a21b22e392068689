package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    var events = visit.snapshot().events(visit.filters());
    return new Overview(
        visit.words().say("chronicle"),
        new Markup(visit.speech().summary(visit.snapshot().chronicle())),
        new Facts(visit).figures(),
        Sharpest.of(visit),
        EventLine.of(visit, first(events, Comparator.comparingInt(one -> -one.reports().size()))),
        EventLine.of(visit, newest(events)),
        attention(visit));
  }

  private static List<Event> first(List<Event> events, Comparator<Event> order) {
    return First.of(events, order, SHOWN);
  }

  private static List<Event> newest(List<Event> events) {
    return first(
        events.stream().filter(event -> day(event) != null).toList(),
        Comparator.comparing((Event event) -> Objects.requireNonNull(day(event))).reversed());
  }

  private static @Nullable LocalDate day(Event event) {
    return event.happening().when().earliest();
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
