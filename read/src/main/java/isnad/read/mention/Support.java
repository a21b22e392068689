package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.PlaceId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which states an article speaks of beyond doubt, so that a name that is a common word too may be
/// read as theirs.
final class Support {
  private final Set<String> states = new HashSet<>();
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
      case Sense.OfDescription ignored -> {}
      case Sense.OfCity city -> states.addAll(city.city().countries());
    }
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
