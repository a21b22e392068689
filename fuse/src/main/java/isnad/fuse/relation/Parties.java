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

/// Who stands for whom in a relation: state, government and army of one country are one party, and
/// so are a person and the side he stands on, where a pair is asked for.
public final class Parties {
  private final Kinship kinship;
  private final Directory directory;
  private final Map<String, ActorId> states = new HashMap<>();
  private final Map<ActorId, Map<ActorId, Boolean>> acting = new ConcurrentHashMap<>();
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
    return sides.computeIfAbsent(ids, this::found);
  }

  private List<ActorId> found(List<ActorId> ids) {
    return ids.stream()
        .filter(id -> !kinship.generic(id))
        .map(this::of)
        .distinct()
        .sorted()
        .toList();
  }

  /// Whether the one acts for the other: the same party, or a person of its side.
  public boolean actsFor(ActorId id, ActorId party) {
    if (of(id).equals(of(party))) {
      return true;
    }
    var actor = directory.actor(id);
    return actor != null
        && actor.type() == ActorType.PERSON
        && actor.sides().stream().anyMatch(side -> of(side).equals(of(party)));
  }

  public boolean anyActsFor(Collection<ActorId> ids, ActorId party) {
    var known = acting.computeIfAbsent(party, any -> new ConcurrentHashMap<>());
    return ids.stream().anyMatch(id -> known.computeIfAbsent(id, any -> actsFor(id, party)));
  }
}
