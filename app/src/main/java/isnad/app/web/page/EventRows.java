package isnad.app.web.page;

import isnad.app.export.Accounts;
import isnad.app.export.Rows;
import isnad.app.export.Rows.Cell;
import isnad.app.export.Rows.Count;
import isnad.app.export.Rows.Degrees;
import isnad.app.export.Rows.Several;
import isnad.app.export.Rows.Text;
import isnad.app.export.Shape;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.Event;
import java.util.ArrayList;
import java.util.List;

/// Events as rows for other programs, names in the language of the page.
final class EventRows {
  private static final List<String> COLUMNS =
      List.of(
          "event",
          "title",
          "type",
          "mode",
          "polarity",
          "status",
          "actor",
          "actor_name",
          "recipient",
          "recipient_name",
          "date",
          "place",
          "place_name",
          "country",
          "lat",
          "lon",
          "figures",
          "state",
          "accounts",
          "outlets",
          "origins",
          "contested",
          "denied",
          "silent");

  private EventRows() {}

  static Rows of(Visit visit, List<Event> events) {
    return new Rows("event_row", COLUMNS, events.stream().map(event -> row(visit, event)).toList());
  }

  private static List<Cell> row(Visit visit, Event event) {
    var happening = event.happening();
    var speech = visit.plain();
    var row = new ArrayList<Cell>();
    row.add(new Text(event.id()));
    row.add(new Text(speech.titles().say(event)));
    row.add(new Text(happening.kind().type()));
    row.add(new Text(happening.kind().mode()));
    row.add(new Text(happening.polarity().word()));
    row.add(new Text(happening.status().word()));
    sides(row, visit, happening.actors());
    sides(row, visit, happening.recipients());
    row.add(new Text(happening.when().edtf()));
    place(row, visit, event);
    row.add(new Several(happening.quantities().stream().map(speech.figures()::say).toList()));
    standing(row, visit, event);
    return row;
  }

  private static void sides(List<Cell> row, Visit visit, List<ActorId> side) {
    row.add(new Several(side));
    row.add(new Several(side.stream().map(visit.plain().names()::actor).toList()));
  }

  private static void place(List<Cell> row, Visit visit, Event event) {
    var id = event.happening().where().place();
    var place = id == null ? null : visit.snapshot().chronicle().directory().place(id);
    var point = place == null ? null : place.point();
    row.add(new Text(id));
    row.add(new Text(id == null ? null : visit.plain().names().place(id)));
    row.add(new Several(place == null ? List.of() : place.countries()));
    row.add(new Degrees(point == null ? null : point.lat()));
    row.add(new Degrees(point == null ? null : point.lon()));
  }

  private static void standing(List<Cell> row, Visit visit, Event event) {
    row.add(new Text(Shape.of(event).key()));
    row.add(new Count(event.reports().size()));
    row.add(new Count(visit.snapshot().accounts().outlets(event)));
    row.add(new Count(Accounts.origins(event)));
    row.add(new Count(event.contests().size()));
    row.add(new Count(event.denials().size()));
    row.add(new Count(event.silent().size()));
  }
}
