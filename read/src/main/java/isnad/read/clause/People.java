package isnad.read.clause;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.PlaceId;
import isnad.model.Reading;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who the actors are that the lines of an article name: those of the packs and those that only the
/// article has.
final class People {
  private final Directory directory;
  private final Map<String, ActorId> states;
  private final Map<ActorId, Actor> met = new HashMap<>();

  private People(Directory directory, Map<String, ActorId> states) {
    this.directory = directory;
    this.states = states;
  }

  static People of(Directory directory) {
    var states = new HashMap<String, ActorId>();
    for (var actor : directory.actors()) {
      var country = actor.country();
      if (actor.type() == ActorType.STATE && country != null) {
        states.putIfAbsent(country, actor.id());
      }
    }
    return new People(directory, states);
  }

  People with(Reading.Met met) {
    var people = new People(directory, states);
    met.actors().forEach(actor -> people.met.put(actor.id(), actor));
    return people;
  }

  @Nullable Actor get(ActorId id) {
    var own = met.get(id);
    return own == null ? directory.actor(id) : own;
  }

  /// The one state that a place is in.
  @Nullable ActorId stateOf(PlaceId id) {
    var place = directory.place(id);
    return place == null || place.countries().size() != 1
        ? null
        : states.get(place.countries().getFirst());
  }
}
