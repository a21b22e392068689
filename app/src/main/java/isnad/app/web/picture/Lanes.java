package isnad.app.web.picture;

import isnad.fuse.relation.Parties;
import isnad.model.ActorId;
import isnad.model.EventType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Sorts signs into lanes: by PLOVER type, or by the two parties that an event is between.
public final class Lanes {
  /// More pairs than this nobody can follow; the rest share one lane.
  private static final int MOST_PAIRS = 10;

  private static final int MOST_ALONE = 4;

  private Lanes() {}

  /// By what signs are sorted into lanes.
  public enum By {
    TYPE,
    PAIR
  }

  /// What all signs of a lane have in common.
  public sealed interface Subject {
    record OfType(EventType type) implements Subject {}

    /// Two parties in the order of their ids, whoever of them acts.
    record OfPair(ActorId one, ActorId other) implements Subject {}

    /// One party, and nobody else is named.
    record Alone(ActorId party) implements Subject {}

    /// Nobody is named.
    record Nobody() implements Subject {}

    /// The pairs that have no lane of their own.
    record Others() implements Subject {}
  }

  /// In the order in which they stand on the page: types from cooperation to conflict, pairs by how
  /// much is told of them.
  static Map<Subject, List<Sign>> of(List<Sign> signs, By by, Parties parties) {
    return switch (by) {
      case TYPE -> byType(signs);
      case PAIR -> byPair(signs, parties);
    };
  }

  private static Map<Subject, List<Sign>> byType(List<Sign> signs) {
    var own = new EnumMap<EventType, List<Sign>>(EventType.class);
    for (var sign : signs) {
      var type = sign.event().happening().kind().type();
      own.computeIfAbsent(type, any -> new ArrayList<>()).add(sign);
    }
    var lanes = new LinkedHashMap<Subject, List<Sign>>();
    own.forEach((type, some) -> lanes.put(new Subject.OfType(type), some));
    return lanes;
  }

  private static Map<Subject, List<Sign>> byPair(List<Sign> signs, Parties parties) {
    var all = new LinkedHashMap<Subject, List<Sign>>();
    var known = new HashMap<Sides, Set<Subject>>();
    for (var sign : signs) {
      for (var subject : subjects(sign, parties, known)) {
        all.computeIfAbsent(subject, any -> new ArrayList<>()).add(sign);
      }
    }
    var order = new ArrayList<>(all.keySet());
    order.sort(
        Comparator.comparing((Subject subject) -> subject instanceof Subject.Nobody)
            .thenComparing(subject -> subject instanceof Subject.Alone)
            .thenComparing(subject -> -all.getOrDefault(subject, List.of()).size())
            .thenComparing(Subject::toString));
    var lanes = new LinkedHashMap<Subject, List<Sign>>();
    for (var subject : order) {
      var most = subject instanceof Subject.OfPair ? MOST_PAIRS : MOST_ALONE;
      if (lanes.keySet().stream().filter(one -> one.getClass() == subject.getClass()).count()
          < most) {
        lanes.put(subject, all.getOrDefault(subject, List.of()));
      }
    }
    var own = Set.copyOf(lanes.keySet());
    var rest =
        signs.stream().filter(sign -> !own.containsAll(subjects(sign, parties, known))).toList();
    if (!rest.isEmpty()) {
      lanes.put(new Subject.Others(), rest);
    }
    return lanes;
  }

  /// The parties on both sides of an event.
  private record Sides(List<ActorId> actors, List<ActorId> recipients) {}

  private static Set<Subject> subjects(Sign sign, Parties parties, Map<Sides, Set<Subject>> known) {
    var happening = sign.event().happening();
    var sides = new Sides(parties.of(happening.actors()), parties.of(happening.recipients()));
    return known.computeIfAbsent(sides, Lanes::subjects);
  }

  private static Set<Subject> subjects(Sides of) {
    var subjects = new LinkedHashSet<Subject>();
    var sides = new TreeSet<ActorId>(of.actors());
    for (var one : of.actors()) {
      for (var other : of.recipients()) {
        if (!one.equals(other)) {
          subjects.add(pair(one, other));
        }
      }
    }
    if (subjects.isEmpty()) {
      sides.addAll(of.recipients());
      sides.forEach(party -> subjects.add(new Subject.Alone(party)));
    }
    return subjects.isEmpty() ? Set.of(new Subject.Nobody()) : subjects;
  }

  static Subject pair(ActorId one, ActorId other) {
    return one.compareTo(other) < 0
        ? new Subject.OfPair(one, other)
        : new Subject.OfPair(other, one);
  }
}
