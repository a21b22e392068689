package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.Comparator;
import java.util.List;

/// What the case tells, on one screen.
///
/// @param mostTold by how many accounts
/// @param contested the most told of those in dispute
public record Overview(String title, Markup summary, List<Event> mostTold, List<Event> contested)
    implements Page {
  private static final int SHOWN = 7;

  public static Overview of(Visit visit) {
    var byAccounts = Comparator.<Event>comparingInt(event -> -event.reports().size());
    var events = visit.snapshot().events(visit.filters());
    return new Overview(
        visit.words().say("chronicle"),
        new Markup(visit.speech().summary(visit.snapshot().chronicle())),
        events.stream().sorted(byAccounts).limit(SHOWN).toList(),
        events.stream()
            .filter(event -> Shape.of(event) != Shape.TOLD)
            .sorted(byAccounts)
            .limit(SHOWN)
            .toList());
  }
}
