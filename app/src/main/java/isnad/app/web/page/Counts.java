package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Filters;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.PlaceId;
import isnad.model.When;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How many of some events have each value of each kind of filter, counted in one pass.
final class Counts {
  private final Map<Shape, Integer> shapes = new EnumMap<>(Shape.class);
  private final Map<EventType, Integer> types = new EnumMap<>(EventType.class);
  private final Map<ActorId, Integer> actors = new HashMap<>();
  private final Map<PlaceId, Integer> places = new HashMap<>();
  private final Map<String, Integer> outlets = new HashMap<>();
  private @Nullable Span span;

  /// The dates of the event that begins first and of the one that begins last.
  record Span(When first, LocalDate from, When last, LocalDate until) {
    static Span with(When when, LocalDate day, @Nullable Span before) {
      if (before == null) {
        return new Span(when, day, when, day);
      } else if (day.isBefore(before.from())) {
        return new Span(when, day, before.last(), before.until());
      }
      return day.isBefore(before.until())
          ? before
          : new Span(before.first(), before.from(), when, day);
    }
  }

  private Counts() {}

  private record Key(Filters filters) {}

  /// Those of the events that fit the filters of a visit.
  static Counts of(Visit visit) {
    return visit.snapshot().once(new Key(visit.filters()), Counts.class, () -> counted(visit));
  }

  private static Counts counted(Visit visit) {
    var counts = new Counts();
    var outlines = visit.snapshot().accounts().outlines();
    for (var event : visit.snapshot().events(visit.filters())) {
      counts.add(event);
      outlines.outlets(event).forEach(outlet -> counts.outlets.merge(outlet, 1, Integer::sum));
    }
    return counts;
  }

  private void add(Event event) {
    var happening = event.happening();
    for (var shape : Shape.values()) {
      if (shape.fits(event)) {
        shapes.merge(shape, 1, Integer::sum);
      }
    }
    types.merge(happening.kind().type(), 1, Integer::sum);
    happening.actors().forEach(actor -> actors.merge(actor, 1, Integer::sum));
    for (var recipient : happening.recipients()) {
      if (!happening.actors().contains(recipient)) {
        actors.merge(recipient, 1, Integer::sum);
      }
    }
    var day = happening.when().earliest();
    if (day != null) {
      span = Span.with(happening.when(), day, span);
    }
    var place = happening.where().place();
    if (place != null) {
      places.merge(place, 1, Integer::sum);
    }
  }

  /// Absent where nothing is dated.
  Optional<Span> span() {
    return Optional.ofNullable(span);
  }

  int of(Shape shape) {
    return shapes.getOrDefault(shape, 0);
  }

  /// By the name of the filter, the values as an address has them.
  Map<String, Map<String, Integer>> byName() {
    var all = new LinkedHashMap<String, Map<String, Integer>>();
    var shape = all.computeIfAbsent("shape", any -> new HashMap<>());
    shapes.forEach((one, times) -> shape.put(one.key(), times));
    var type = all.computeIfAbsent("type", any -> new HashMap<>());
    types.forEach((one, times) -> type.put(one.name(), times));
    var actor = all.computeIfAbsent("actor", any -> new HashMap<>());
    actors.forEach((one, times) -> actor.put(one.value(), times));
    var place = all.computeIfAbsent("place", any -> new HashMap<>());
    places.forEach((one, times) -> place.put(one.value(), times));
    all.put("outlet", outlets);
    return all;
  }
}
