package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Shape;
import isnad.app.web.Markup;
import isnad.model.Event;
import isnad.model.Happening;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.When;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What stands above an event: its headline, when and where, and who covers it at a glance.
///
/// @param kind its type, and whether it only is planned, threatened …
/// @param bar from where its accounts come, one piece each
/// @param around what it lies within, and what lies within it
public record EventHead(
    Shape shape,
    Markup title,
    Told when,
    Told where,
    Markup kind,
    Markup counts,
    List<Telling> bar,
    Around around) {
  /// A value with the accounts that tell it.
  public record Told(Markup said, List<Ref> by) {}

  /// One account in the bar.
  ///
  /// @param origin whether a telling starts here; else it repeats one
  /// @param by where it starts; plain text
  public record Telling(boolean origin, String by, String href) {}

  /// @param whole none or one
  public record Around(List<EventLine> whole, List<EventLine> parts) {}

  static EventHead of(Notes notes) {
    var event = notes.event();
    var speech = notes.visit().speech();
    var happening = event.happening();
    var status = speech.status(event);
    var around = notes.visit().snapshot().accounts().surroundings();
    return new EventHead(
        Shape.of(notes.whole()),
        new Markup(speech.titles().say(event)),
        told(notes, speech.dates().say(happening.when()), Happening::when),
        told(notes, speech.names().where(happening.where()), Happening::where),
        new Markup(status.isEmpty() ? speech.type(event) : speech.type(event) + " · " + status),
        new Markup(speech.counts(notes.whole())),
        bar(notes),
        new Around(
            EventLine.of(notes.visit(), around.whole(event).stream().toList()),
            EventLine.of(notes.visit(), around.parts(event))));
  }

  private static Told told(Notes notes, String said, Function<Happening, Object> part) {
    var value = part.apply(notes.event().happening());
    var blank = value instanceof When.Unknown || value instanceof Where.Unknown;
    var telling =
        notes.accounts(notes.event().reports()).stream()
            .map(Accounts.Account::report)
            .filter(report -> !blank && value.equals(part.apply(report.happening())))
            .map(Report::id)
            .toList();
    return new Told(new Markup(said), notes.to(telling));
  }

  /// Each origin followed by its echoes; unnamed lineage is an echo of nobody.
  private static List<Telling> bar(Notes notes) {
    var bar = new ArrayList<Telling>();
    for (var origin : notes.event().origins()) {
      var first = origin.named();
      for (var report : origin.reports()) {
        bar.add(telling(notes, origin, report, first));
        first = false;
      }
    }
    return bar;
  }

  private static Telling telling(Notes notes, Event.Origin origin, ReportId report, boolean first) {
    var key = first ? "bar.origin" : origin.named() ? "bar.echo" : "bar.unnamed";
    var refs = notes.to(List.of(report));
    var href = refs.isEmpty() ? "#accounts" : refs.getFirst().href();
    var by = notes.visit().plain().origin(origin.id());
    return new Telling(first, notes.visit().words().say(key, by), href);
  }
}
