package isnad.app.web.page;

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
    var told = "told".equals(visit.address().first("order"));
    var sorted =
        told
            ? fitting.stream()
                .sorted(Comparator.<Event>comparingInt(event -> -event.reports().size()))
                .toList()
            : fitting;
    var paging = Paging.of(visit, sorted.size(), EACH);
    return new EventsPage(
        visit.words().say("page.events"),
        Chip.of(visit),
        Facet.of(visit, fitting),
        EventLine.of(visit, paging.cut(sorted, EACH)),
        paging,
        told ? "told" : "time",
        visit.words().count("events", fitting.size()));
  }
}
