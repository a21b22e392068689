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
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();

  /// Of two entries with one id the first stays.
  public Directory(Collection<Actor> actors, Collection<Place> places) {
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
    var allActors = new ArrayList<>(actors.values());
    var allPlaces = new ArrayList<>(places.values());
    readings.stream()
        .sorted(Comparator.comparing(Reading::document))
        .forEach(reading -> {
          allActors.addAll(reading.met().actors());
          allPlaces.addAll(reading.met().places());
        });
    return new Directory(allActors, allPlaces);
  }

  public @Nullable Actor actor(ActorId id) {
    return actors.get(id);
  }

  public @Nullable Place place(PlaceId id) {
    return places.get(id);
  }

  /// Sorted by id.
  public List<Actor> actors() {
    return List.copyOf(actors.values());
  }

  /// Sorted by id.
  public List<Place> places() {
    return List.copyOf(places.values());
  }
}
