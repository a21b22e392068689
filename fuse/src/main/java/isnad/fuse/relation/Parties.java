package isnad.fuse.relation;

import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Who stands for whom in a relation: state, government and army of one country are one party, and
/// so are a person and the side he stands on, where a pair is asked for.
public final class Parties {
  private final Kinship kinship;
  private final Directory directory;
  private final Map<String, ActorId> states = new HashMap<>();
  private final Map<ActorId, List<ActorId>> acting = new ConcurrentHashMap<>();
  private final Map<ActorId, List<ActorId>> alone = new ConcurrentHashMap<>();
  private final Map<List<ActorId>, List<ActorId>> sides = new ConcurrentHashMap<>();

  public Parties(Directory directory) {
    this.kinship = new Kinship(directory);
    this.directory = directory;
    for (var actor : directory.actors()) {
      var country = actor.country();
      if (actor.type() == ActorType.STATE && country != null) {
        states.putIfAbsent(Kinship.stateRoot(country), actor.id());
      }
    }
  }

  /// The state for its bodies, anyone else for himself.
  public ActorId of(ActorId id) {
    return states.getOrDefault(kinship.root(id), id);
  }

  /// The parties of a side, sorted; crowds are none.
  public List<ActorId> of(List<ActorId> ids) {
    return switch (ids.size()) {
      case 0 -> List.of();
      case 1 -> alone.computeIfAbsent(ids.getFirst(), id -> found(List.of(id)));
      default -> sides.computeIfAbsent(ids, this::found);
    };
  }

  private List<ActorId> found(List<ActorId> ids) {
    return ids.stream()
        .filter(id -> !kinship.generic(id))
        .map(this::of)
        .distinct()
        .sorted()
        .toList();
  }

  /// The parties that somebody acts for: his own, and for a person those of his sides.
  public List<ActorId> actingFor(ActorId id) {
    return acting.computeIfAbsent(id, this::served);
  }

  private List<ActorId> served(ActorId id) {
    var actor = directory.actor(id);
    var sides =
        actor != null && actor.type() == ActorType.PERSON ? actor.sides() : List.<ActorId>of();
    return Stream.concat(Stream.of(id), sides.stream()).map(this::of).distinct().toList();
  }

  /// Whether one of them acts for somebody's party.
  public boolean anyActsFor(Collection<ActorId> ids, ActorId other) {
    var party = of(other);
    return ids.stream().anyMatch(id -> actingFor(id).contains(party));
  }
}
