package isnad.app.web.page;

import isnad.app.export.Rows;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.Comparator;
import java.util.List;

/// The events that fit what narrows the chronicle, a stretch at a time.
///
/// @param order `time`, or `told` for the most told first
public record EventsPage(
    String title,
    List<Chip> chips,
    List<Facet> facets,
    List<EventLine> events,
    Paging paging,
    String order,
    String count)
    implements Page {
  private static final int EACH = 50;

  public static EventsPage of(Visit visit) {
    var fitting = visit.snapshot().events(visit.filters());
    var told = told(visit);
    var sorted = told ? byTelling(fitting) : fitting;
    var paging = Paging.of(visit, sorted.size(), EACH);
    return new EventsPage(
        visit.words().say("page.events"),
        Chip.of(visit),
        Facet.of(visit),
        EventLine.of(visit, paging.cut(sorted, EACH)),
        paging,
        told ? "told" : "time",
        visit.words().count("events", fitting.size()));
  }

  /// All that fit, in the order of the page.
  public static Rows rows(Visit visit) {
    var fitting = visit.snapshot().events(visit.filters());
    return EventRows.of(visit, told(visit) ? byTelling(fitting) : fitting);
  }

  private static boolean told(Visit visit) {
    return "told".equals(visit.address().first("order"));
  }

  private static List<Event> byTelling(List<Event> events) {
    return events.stream()
        .sorted(Comparator.<Event>comparingInt(event -> -event.reports().size()))
        .toList();
  }
}
