package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.Collection;
import java.util.List;

/// An event in a list: its shape, its headline, when and where, and by how many it is told.
///
/// @param bar filled for an origin, hollow for an echo
/// @param words of its first account, where the headline names nobody
public record EventLine(
    Shape shape,
    Markup title,
    String href,
    Markup when,
    Markup where,
    String bar,
    Markup counts,
    Markup words) {
  static EventLine of(Visit visit, Event event) {
    var speech = visit.speech();
    var happening = event.happening();
    return new EventLine(
        Shape.of(event),
        new Markup(speech.titles().say(event)),
        Links.event(visit, event),
        new Markup(speech.dates().say(happening.when())),
        happening.where().place() == null
            ? Cited.NONE
            : new Markup(speech.names().where(happening.where())),
        speech.bar(event),
        new Markup(speech.counts(event)),
        nameless(event) ? Cited.first(visit, event) : Cited.NONE);
  }

  static List<EventLine> of(Visit visit, Collection<Event> events) {
    return events.stream().map(event -> of(visit, event)).toList();
  }

  private static boolean nameless(Event event) {
    var happening = event.happening();
    return happening.actors().isEmpty() && happening.recipients().isEmpty();
  }
}
