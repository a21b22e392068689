package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reports being put together while the grouping goes on.
final class Group {
  /// Enough of them to see what the others in a big event would say too.
  private static final int MOST_FACES = 8;

  private final List<Telling> members = new ArrayList<>();
  private final List<Telling> faces = new ArrayList<>();
  private final List<Tie> ties = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();

  Group(Telling telling) {
    members.add(telling);
    show(telling);
  }

  /// In the order in which they came.
  List<Telling> members() {
    return Collections.unmodifiableList(members);
  }

  /// Members that tell different things, for comparing the group with another.
  List<Telling> faces() {
    return Collections.unmodifiableList(faces);
  }

  List<Tie> ties() {
    return Collections.unmodifiableList(ties);
  }

  /// Whether none of its members is dated to a month or better.
  boolean vague() {
    return faces.stream()
        .allMatch(face -> Grain.of(face.happening().when()).compareTo(Grain.YEAR) >= 0);
  }

  void take(Group other, Tie tie) {
    members.addAll(other.members);
    ties.addAll(other.ties);
    ties.add(tie);
    other.faces.forEach(this::show);
  }

  private void show(Telling telling) {
    var h = telling.happening();
    var face = List.of(h.kind(), h.when(), h.where(), h.actors(), h.recipients());
    if (faces.size() < MOST_FACES && seen.add(face)) {
      faces.add(telling);
    }
  }
}
