package isnad.app.web.picture;

import isnad.fuse.relation.Parties;
import isnad.model.ActorId;
import isnad.model.EventType;
import isnad.model.Happening;
import java.util.ArrayList;
import java.util.Comparator;
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
    var lanes = new LinkedHashMap<Subject, List<Sign>>();
    for (var type : EventType.values()) {
      var own =
          signs.stream().filter(sign -> sign.event().happening().kind().type() == type).toList();
      if (!own.isEmpty()) {
        lanes.put(new Subject.OfType(type), own);
      }
    }
    return lanes;
  }

  private static Map<Subject, List<Sign>> byPair(List<Sign> signs, Parties parties) {
    var all = new LinkedHashMap<Subject, List<Sign>>();
    for (var sign : signs) {
      for (var subject : subjects(sign.event().happening(), parties)) {
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
    var rest = new LinkedHashSet<Sign>();
    for (var subject : order) {
      var most = subject instanceof Subject.OfPair ? MOST_PAIRS : MOST_ALONE;
      if (lanes.keySet().stream().filter(one -> one.getClass() == subject.getClass()).count()
          < most) {
        lanes.put(subject, all.getOrDefault(subject, List.of()));
      } else {
        rest.addAll(all.getOrDefault(subject, List.of()));
      }
    }
    if (!rest.isEmpty()) {
      lanes.put(new Subject.Others(), signs.stream().filter(rest::contains).toList());
    }
    return lanes;
  }

  private static Set<Subject> subjects(Happening happening, Parties parties) {
    var subjects = new LinkedHashSet<Subject>();
    var sides = new TreeSet<ActorId>(parties.of(happening.actors()));
    for (var one : parties.of(happening.actors())) {
      for (var other : parties.of(happening.recipients())) {
        if (!one.equals(other)) {
          subjects.add(pair(one, other));
        }
      }
    }
    if (subjects.isEmpty()) {
      sides.addAll(parties.of(happening.recipients()));
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
