package isnad.app.web.page;

import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.ArrayList;
import java.util.List;

/// What can be changed of an event as a whole: joined with another, or some of its reports parted.
///
/// @param event its id
/// @param reports all that it tells
/// @param near events that were nearly joined with it
public record ChangeEvent(String event, List<Named> reports, List<Named> near) {
  /// Something to choose, with its words; plain text.
  public record Named(String id, String words) {}

  static ChangeEvent of(Event event, Visit visit) {
    var reports = new ArrayList<Named>();
    for (var account : visit.snapshot().accounts().of(event)) {
      reports.add(
          new Named(
              account.report().id().value(),
              reports.size() + 1 + ". " + account.outlet() + ": " + account.quote().text()));
    }
    return new ChangeEvent(event.id().value(), reports, near(event, visit));
  }

  private static List<Named> near(Event event, Visit visit) {
    var near = new ArrayList<Named>();
    for (var suggestion : visit.snapshot().state().suggestions()) {
      var here = event.reports().contains(suggestion.one());
      if (here || event.reports().contains(suggestion.other())) {
        visit
            .snapshot()
            .telling(here ? suggestion.other() : suggestion.one())
            .map(other -> new Named(other.id().value(), visit.plain().titles().say(other)))
            .ifPresent(near::add);
      }
    }
    return near;
  }
}
