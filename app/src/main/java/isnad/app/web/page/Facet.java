package isnad.app.web.page;

import isnad.app.export.Shape;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One kind of filter with its values among the events that are shown, the most frequent first.
public record Facet(Markup name, List<Value> values) {
  private static final int MOST = 8;

  /// @param href the same page narrowed by it; without it where it is set
  public record Value(Markup said, int events, String href, boolean set) {}

  static List<Facet> of(Visit visit, List<Event> events) {
    var facets = new ArrayList<Facet>();
    add(visit, "shape", events, Facet::shapes, facets);
    add(visit, "type", events, event -> Set.of(event.happening().kind().type().name()), facets);
    add(visit, "actor", events, Facet::actors, facets);
    add(visit, "place", events, Facet::place, facets);
    add(visit, "outlet", events, event -> outlets(visit, event), facets);
    return facets;
  }

  /// Which values of a kind an event has.
  private interface Having {
    Set<String> of(Event event);
  }

  private static void add(
      Visit visit, String name, List<Event> events, Having having, List<Facet> facets) {
    var counted = new HashMap<String, Integer>();
    for (var event : events) {
      having.of(event).forEach(value -> counted.merge(value, 1, Integer::sum));
    }
    var set = visit.address().all(name);
    var order =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    var values =
        First.of(counted.entrySet(), order, MOST).stream()
            .map(one -> value(visit, name, one, set.contains(one.getKey())))
            .toList();
    if (values.size() > 1 || !set.isEmpty()) {
      facets.add(new Facet(visit.say("facet." + name), values));
    }
  }

  private static Value value(
      Visit visit, String name, Map.Entry<String, Integer> counted, boolean set) {
    var value = counted.getKey();
    var page = visit.address().without("page");
    var to = set ? page.without(name, value) : page.with(name, value);
    var said = new Markup(Chip.said(visit, name, value));
    return new Value(said, counted.getValue(), to.toString(), set);
  }

  private static Set<String> shapes(Event event) {
    return Shape.all(event).stream().map(Shape::key).collect(Collectors.toSet());
  }

  private static Set<String> actors(Event event) {
    var happening = event.happening();
    return Stream.concat(happening.actors().stream(), happening.recipients().stream())
        .map(ActorId::value)
        .collect(Collectors.toSet());
  }

  private static Set<String> place(Event event) {
    var place = event.happening().where().place();
    return place == null ? Set.of() : Set.of(place.value());
  }

  private static Set<String> outlets(Visit visit, Event event) {
    return visit.snapshot().accounts().outletsOf(event);
  }
}
