package isnad.app.web.picture;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Edtf;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.When;
import isnad.model.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Events made by hand, for pictures of them.
public final class Made {
  private Made() {}

  /// @param date EDTF; absent for none
  public static Event event(String id, EventType type, List<String> sides, @Nullable String date) {
    return event(id, type, sides, date, Where.NOT_TOLD);
  }

  public static Event event(
      String id, EventType type, List<String> sides, @Nullable String date, Where where) {
    var actors = sides.stream().limit(1).map(ActorId::new).toList();
    var recipients = sides.stream().skip(1).map(ActorId::new).toList();
    var when = date == null ? When.NOT_TOLD : Edtf.parse(date);
    var happening =
        new Happening(
            new Happening.Kind(type, null),
            actors,
            recipients,
            when,
            where,
            List.of(),
            Happening.Polarity.ASSERTED,
            Happening.Status.ACTUAL);
    return new Event(
        new EventId(id),
        happening,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  public static Sign sign(String id, @Nullable String date) {
    return signs(event(id, EventType.ASSAULT, List.of("a", "b"), date)).getFirst();
  }

  public static List<Sign> signs(Event... events) {
    return Sign.of(List.of(events), event -> event.id().value());
  }

  /// So many attacks, one a day.
  public static List<Sign> daily(int number) {
    var events = new ArrayList<Event>();
    for (var i = 0; i < number; i++) {
      var day = java.time.LocalDate.of(2000, 1, 1).plusDays(i % 9000).toString();
      events.add(event("event:%05d".formatted(i), EventType.ASSAULT, List.of("a", "b"), day));
    }
    return Sign.of(events, event -> event.id().value());
  }

  public static Directory directory() {
    return new Directory(
        List.of(
            actor("mali", ActorType.STATE, "MLI"),
            actor("mali_army", ActorType.ARMED_FORCES, "MLI"),
            actor("algeria", ActorType.STATE, "DZA"),
            actor("wagner", ActorType.PARAMILITARY, null),
            actor("csp", ActorType.REBEL_GROUP, null)),
        List.of(
            place("town", new Place.Point(19.95, 2.97), true),
            place("village", new Place.Point(19.96, 2.98), true),
            place("capital", new Place.Point(12.65, -8), true),
            place("abroad", new Place.Point(55.75, 37.62), true),
            place("somewhere", null, true),
            place("heard_of", null, false)));
  }

  private static Actor actor(String id, ActorType type, @Nullable String country) {
    return new Actor(new ActorId(id), type, country, id, id, List.of(id), List.of(), true);
  }

  private static Place place(String id, Place.@Nullable Point point, boolean known) {
    return new Place(
        new PlaceId(id), id, id, List.of(id), List.of("MLI"), point, Place.Precision.POINT, known);
  }

  public static Where at(String place) {
    return new Where.At(new PlaceId(place));
  }
}
