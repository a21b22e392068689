package isnad.fuse.world;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Who can stand for whom.
public final class Kinship {
  private final Directory directory;

  public Kinship(Directory directory) {
    this.directory = directory;
  }

  /// How near two actors are.
  public enum Kin {
    /// the same id
    SAME,
    /// bodies of one state: its government, its army, the state itself
    BODY,
    /// one stands on the other's side
    SIDE,
    NONE
  }

  public Kin between(ActorId one, ActorId other) {
    if (one.equals(other)) {
      return Kin.SAME;
    }
    if (bodies(one, other)) {
      return Kin.BODY;
    }
    return sides(one, other) || sides(other, one) ? Kin.SIDE : Kin.NONE;
  }

  public boolean related(ActorId one, List<ActorId> others) {
    return others.stream().anyMatch(other -> between(one, other) != Kin.NONE);
  }

  /// Whether it names a crowd rather than someone: civilians, fighters, a people.
  public boolean generic(ActorId id) {
    var type = type(id);
    return type == ActorType.PEOPLE || type == ActorType.OTHER;
  }

  public List<ActorId> specific(List<ActorId> ids) {
    return ids.stream().filter(id -> !generic(id)).toList();
  }

  /// Absent for an id that the directory doesn't have.
  public @Nullable ActorType type(ActorId id) {
    var actor = directory.actor(id);
    return actor == null ? null : actor.type();
  }

  /// The names under which reports of its kin are looked for: its state's for a state's body, its
  /// own else, and its sides' for a person.
  public List<String> roots(ActorId id) {
    var roots = new TreeSet<String>();
    roots.add(root(id));
    var actor = directory.actor(id);
    if (actor != null && actor.type() == ActorType.PERSON) {
      actor.sides().forEach(side -> roots.add(root(side)));
    }
    return List.copyOf(roots);
  }

  /// One name for all bodies of a state, and for anyone else its own.
  public String root(ActorId id) {
    var actor = directory.actor(id);
    var country = actor == null || !isBody(actor) ? null : actor.country();
    return country == null ? id.value() : stateRoot(country);
  }

  /// The root of all bodies of the state with this ISO code.
  public static String stateRoot(String country) {
    return "state " + country;
  }

  private boolean bodies(ActorId one, ActorId other) {
    var a = directory.actor(one);
    var b = directory.actor(other);
    return a != null
        && b != null
        && isBody(a)
        && isBody(b)
        && a.country() != null
        && a.country().equals(b.country());
  }

  private boolean sides(ActorId one, ActorId other) {
    var actor = directory.actor(one);
    return actor != null
        && actor.sides().stream().anyMatch(side -> side.equals(other) || bodies(side, other));
  }

  private static boolean isBody(Actor actor) {
    if (actor.country() == null) {
      return false;
    }
    return switch (actor.type()) {
      case STATE, GOVERNMENT, ARMED_FORCES -> true;
      case PERSON, REBEL_GROUP, PARAMILITARY, JIHADIST_GROUP, PARTY, IGO, NGO -> false;
      case MEDIA, COMPANY, ALLIANCE, INSTITUTION, PEOPLE, OTHER -> false;
    };
  }
}
