package isnad.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All actors and places that readings may name: those of the packs and those met in texts.
public final class Directory {
  private final @Nullable Directory known;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();

  /// Of two entries with one id the first stays.
  public Directory(Collection<Actor> actors, Collection<Place> places) {
    this(null, actors, places);
  }

  private Directory(@Nullable Directory known, Collection<Actor> actors, Collection<Place> places) {
    this.known = known;
    actors.stream()
        .sorted(Comparator.comparing(Actor::id))
        .forEach(actor -> this.actors.putIfAbsent(actor.id(), actor));
    places.stream()
        .sorted(Comparator.comparing(Place::id))
        .forEach(place -> this.places.putIfAbsent(place.id(), place));
  }

  /// This directory and those whom readings met; what packs know goes before what was met, and of
  /// two documents that met one name the one that sorts first.
  public Directory with(Collection<Reading> readings) {
    var allActors = new ArrayList<>(actors());
    var allPlaces = new ArrayList<>(places());
    readings.stream()
        .sorted(Comparator.comparing(Reading::document))
        .forEach(reading -> {
          allActors.addAll(reading.met().actors());
          allPlaces.addAll(reading.met().places());
        });
    return new Directory(allActors, allPlaces);
  }

  /// This directory and those whom one text met, without a copy of this one.
  public Directory and(Reading.Met met) {
    return new Directory(this, met.actors(), met.places());
  }

  /// Takes in those whom one more text met; who is here already stays.
  public void meet(Reading.Met met) {
    met.actors().forEach(actor -> actors.putIfAbsent(actor.id(), actor));
    met.places().forEach(place -> places.putIfAbsent(place.id(), place));
  }

  public @Nullable Actor actor(ActorId id) {
    var before = known == null ? null : known.actor(id);
    return before != null ? before : actors.get(id);
  }

  public @Nullable Place place(PlaceId id) {
    var before = known == null ? null : known.place(id);
    return before != null ? before : places.get(id);
  }

  /// Sorted by id.
  public List<Actor> actors() {
    return known == null
        ? List.copyOf(actors.values())
        : new Directory(together(known.actors(), actors.values()), List.of()).actors();
  }

  /// Sorted by id.
  public List<Place> places() {
    return known == null
        ? List.copyOf(places.values())
        : new Directory(List.of(), together(known.places(), places.values())).places();
  }

  private static <T> List<T> together(Collection<T> first, Collection<T> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
