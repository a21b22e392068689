package isnad.app.web.page;

import io.javalin.http.NotFoundResponse;
import isnad.app.web.Markup;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import isnad.model.Event;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One event with all its accounts: side by side, as quotes with their chains, with what is
/// disputed, what every view makes of the figures, and why the accounts are one event.
///
/// @param open the sentence that is shown beside; absent where none is
public record EventPage(
    String title,
    EventHead head,
    AccountTable table,
    List<Footnote> accounts,
    Dispute dispute,
    FigureTable figures,
    List<Reason> reasons,
    @Nullable Open open)
    implements Page {
  private static final int EACH = 30;

  /// Why one report was put beside another.
  ///
  /// @param against what speaks against it; empty where nothing does
  public record Reason(List<Ref> reports, Markup reasons, Markup against) {}

  public static EventPage of(Visit visit) {
    var event = found(visit).orElseThrow(NotFoundResponse::new);
    var paging = Paging.of(visit, event.reports().size(), EACH);
    var notes = new Notes(visit, part(event, paging), event);
    var picked = visit.address().first(Open.NAME);
    return new EventPage(
        visit.plain().titles().say(event),
        EventHead.of(notes),
        AccountTable.of(notes, paging),
        Footnote.of(notes),
        Dispute.of(notes),
        FigureTable.of(notes),
        reasons(notes),
        picked == null ? null : Open.of(visit, new ReportId(picked)));
  }

  /// An event with one stretch of its accounts: thousands of them can be neither read nor drawn.
  private static Event part(Event event, Paging paging) {
    if (paging.of() == 1) {
      return event;
    }
    var reports = paging.cut(event.reports(), EACH);
    var here = new HashSet<>(reports);
    return new Event(
        event.id(),
        event.happening(),
        reports,
        event.ties().stream()
            .filter(tie -> here.contains(tie.report()) && here.contains(tie.to()))
            .toList(),
        event.origins().stream()
            .filter(origin -> origin.reports().stream().anyMatch(here::contains))
            .toList(),
        event.contests(),
        event.denials(),
        event.silent());
  }

  /// What can be changed of it.
  public ChangeEvent change(Visit visit) {
    var event = found(visit).orElseThrow(NotFoundResponse::new);
    var paging = Paging.of(visit, event.reports().size(), EACH);
    return ChangeEvent.of(part(event, paging), visit);
  }

  /// By its id, else by that of one of its reports: an event's id changes when an earlier page
  /// tells it.
  static Optional<Event> found(Visit visit) {
    var id = visit.address().about();
    return visit
        .snapshot()
        .event(id)
        .or(() -> visit.snapshot().telling(new ReportId(id)))
        .map(visit.snapshot().state().stock()::whole);
  }

  private static List<Reason> reasons(Notes notes) {
    var grounds = notes.visit().speech().grounds();
    var reasons = new ArrayList<Reason>();
    for (var tie : notes.event().ties()) {
      if (!tie.reasons().isEmpty()) {
        var against =
            tie.against().isEmpty()
                ? ""
                : notes.visit().words().say("why.against", grounds.say(tie.against()));
        reasons.add(
            new Reason(
                notes.to(List.of(tie.report(), tie.to())),
                new Markup(grounds.say(tie.reasons())),
                new Markup(against)));
      }
    }
    return reasons;
  }
}
