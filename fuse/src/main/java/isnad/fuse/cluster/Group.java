package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reports put together: a single one, or two groups that became one. It stays what it is, and
/// remembers what it went into: so one can ask with whom a report stood at any moment.
final class Group {
  /// Enough of them to see what the others in a big event would say too.
  private static final int MOST_FACES = 8;

  private final List<Group> parts;
  private final @Nullable Joint by;
  private final List<Telling> faces;
  private final int size;
  private @Nullable Group whole;

  Group(Telling telling) {
    this.parts = List.of();
    this.by = null;
    this.faces = List.of(telling);
    this.size = 1;
  }

  private Group(Group larger, Group smaller, Joint by) {
    this.parts = List.of(larger, smaller);
    this.by = by;
    this.faces = faces(larger, smaller);
    this.size = larger.size + smaller.size;
  }

  /// The two together from now on.
  static void join(Group one, Group other, Joint by) {
    var oneIsLarger = one.size >= other.size;
    var whole = new Group(oneIsLarger ? one : other, oneIsLarger ? other : one, by);
    one.whole = whole;
    other.whole = whole;
  }

  private static List<Telling> faces(Group larger, Group smaller) {
    var faces = new ArrayList<>(larger.faces);
    for (var face : smaller.faces) {
      if (faces.size() < MOST_FACES && faces.stream().noneMatch(known -> alike(known, face))) {
        faces.add(face);
      }
    }
    return List.copyOf(faces);
  }

  private static boolean alike(Telling one, Telling other) {
    var a = one.happening();
    var b = other.happening();
    return a.kind().equals(b.kind())
        && a.when().equals(b.when())
        && a.where().equals(b.where())
        && a.actors().equals(b.actors())
        && a.recipients().equals(b.recipients());
  }

  /// The group in which its members were right before an edge was looked at.
  Group at(Edge edge) {
    var group = this;
    while (group.whole != null && group.whole.joinedBefore(edge)) {
      group = group.whole;
    }
    return group;
  }

  private boolean joinedBefore(Edge edge) {
    return Objects.requireNonNull(by).before(edge);
  }

  /// The group in which its members are in the end.
  Group last() {
    var group = this;
    while (group.whole != null) {
      group = group.whole;
    }
    return group;
  }

  /// What it went into; absent where it is an end.
  @Nullable Group whole() {
    return whole;
  }

  /// What made it of two; absent for a single report.
  @Nullable Joint by() {
    return by;
  }

  int size() {
    return size;
  }

  /// Members that tell different things, for comparing the group with another.
  List<Telling> faces() {
    return faces;
  }

  List<Telling> members() {
    var members = new ArrayList<Telling>(size);
    var waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      var group = waiting.pop();
      if (group.parts.isEmpty()) {
        members.add(group.faces.getFirst());
      }
      group.parts.reversed().forEach(waiting::push);
    }
    return members;
  }

  /// Why its members are together: one tie fewer than they are.
  List<Tie> ties(Judge judge) {
    var ties = new ArrayList<Tie>(size);
    var waiting = new ArrayDeque<>(List.of(this));
    while (!waiting.isEmpty()) {
      var group = waiting.pop();
      if (group.by != null) {
        ties.add(group.by.tie(judge));
      }
      group.parts.forEach(waiting::push);
    }
    return ties.reversed();
  }

  boolean denied() {
    return faces.getFirst().denied();
  }

  /// Whether none of its members is dated to a month or better.
  boolean vague() {
    return faces.stream()
        .allMatch(face -> Grain.of(face.happening().when()).compareTo(Grain.YEAR) >= 0);
  }
}
