package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.export.Accounts;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import java.util.List;

/// One event with all its accounts.
public record EventPage(String title, Event event, List<Accounts.Account> accounts)
    implements Page {
  public static EventPage of(Visit visit) {
    var event = visit.snapshot().event(visit.address().about()).orElseThrow(NotFoundResponse::new);
    return new EventPage(
        visit.words().say("chronicle"), event, visit.snapshot().accounts().of(event));
  }
}
