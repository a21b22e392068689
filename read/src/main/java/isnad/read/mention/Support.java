package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.PlaceId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which states an article speaks of beyond doubt, so that a name that is a common word too may be
/// read as theirs.
final class Support {
  private final Set<String> states = new HashSet<>();
  private final Map<String, Integer> times = new HashMap<>();
  private final Set<ActorId> actors = new HashSet<>();
  private final World world;
  private final Setting setting;

  Support(World world, Setting setting) {
    this.world = world;
    this.setting = setting;
  }

  void add(List<Find> finds) {
    for (var i = 0; i < finds.size(); i++) {
      add(finds, i);
    }
  }

  private void add(List<Find> finds, int i) {
    var find = finds.get(i);
    countries(find.sense()).forEach(iso -> times.merge(iso, 1, Integer::sum));
    switch (find.sense()) {
      case Sense.OfState state -> {
        if (!state.state().ambiguous() || setting.of(finds, i) == Setting.Place.INSIDE) {
          states.add(state.state().iso());
        }
      }
      case Sense.OfSeat seat -> {
        if (!seat.doubtful()) {
          states.add(seat.state().iso());
        }
      }
      case Sense.OfOffice office -> {
        if (!office.state().ambiguous() || office.office().type() == ActorType.ARMED_FORCES) {
          states.add(office.state().iso());
        }
      }
      case Sense.OfActor actor -> {
        if (!actor.doubtful() && world.regionOf(actor.actor()) == null) {
          actors.add(actor.actor());
          states.addAll(world.countriesOf(actor.actor()));
        }
      }
      case Sense.OfPlace place -> {
        if (!place.doubtful()) {
          states.addAll(world.countriesOf(place.place()));
        }
      }
      case Sense.OfBareOffice ignored -> {}
      case Sense.OfNation ignored -> {}
      case Sense.OfStranger ignored -> {}
      case Sense.OfPart ignored -> {}
      case Sense.OfDescription ignored -> {}
      case Sense.OfCity city -> states.addAll(city.city().countries());
    }
  }

  /// The countries that a name is of, sure or not.
  private List<String> countries(Sense sense) {
    return switch (sense) {
      case Sense.OfState state -> List.of(state.state().iso());
      case Sense.OfSeat seat -> List.of(seat.state().iso());
      case Sense.OfOffice office -> List.of(office.state().iso());
      case Sense.OfNation nation -> List.of(nation.state().iso());
      case Sense.OfActor actor -> world.countriesOf(actor.actor());
      case Sense.OfPlace place -> world.countriesOf(place.place());
      case Sense.OfCity city -> city.city().countries();
      case Sense.OfBareOffice ignored -> List.of();
      case Sense.OfStranger ignored -> List.of();
      case Sense.OfPart ignored -> List.of();
      case Sense.OfDescription ignored -> List.of();
    };
  }

  /// How often the article names the state, or what lies in it or is of it.
  int times(State state) {
    return times.getOrDefault(state.iso(), 0);
  }

  boolean has(State state) {
    return states.contains(state.iso());
  }

  /// Whether the article names the actor beyond doubt somewhere.
  boolean hasActor(ActorId actor) {
    return actors.contains(actor);
  }

  /// Whether the article speaks of one of these countries.
  boolean hasAny(Collection<String> countries) {
    return countries.stream().anyMatch(states::contains);
  }

  boolean hasPlace(PlaceId place) {
    return world.countriesOf(place).stream().anyMatch(states::contains);
  }
}
