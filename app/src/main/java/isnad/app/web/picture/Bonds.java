package isnad.app.web.picture;

import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.Relation;
import isnad.model.ActorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Finds who has to do with whom.
public final class Bonds {
  private final Lore lore;
  private final Parties parties;
  private final List<Relation> relations;

  /// @param relations of the whole chronicle
  public Bonds(Lore lore, Parties parties, List<Relation> relations) {
    this.lore = lore;
    this.parties = parties;
    this.relations = List.copyOf(relations);
  }

  private record Pair(ActorId one, ActorId other) implements Comparable<Pair> {
    static Pair of(ActorId a, ActorId b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair that) {
      return one.equals(that.one) ? other.compareTo(that.other) : one.compareTo(that.one);
    }
  }

  /// By the ids of the parties. Relations are those that these events tell.
  ///
  /// @param marks in order of time
  public List<Bond> of(List<Mark> marks) {
    var told = new TreeMap<Pair, List<Mark>>();
    for (var mark : marks) {
      for (var pair : pairs(mark)) {
        told.computeIfAbsent(pair, any -> new ArrayList<>()).add(mark);
      }
    }
    return told.entrySet().stream().map(entry -> bond(entry.getKey(), entry.getValue())).toList();
  }

  private List<Pair> pairs(Mark mark) {
    var happening = mark.event().happening();
    var recipients = parties.of(happening.recipients());
    return parties.of(happening.actors()).stream()
        .flatMap(one ->
            recipients.stream()
                .filter(other -> !other.equals(one))
                .map(other -> Pair.of(one, other)))
        .distinct()
        .toList();
  }

  private Bond bond(Pair pair, List<Mark> marks) {
    var worth = marks.stream().mapToDouble(mark -> worth(mark)).toArray();
    var ids = marks.stream().map(mark -> mark.event().id()).toList();
    var own =
        relations.stream()
            .filter(relation -> Pair.of(relation.from(), relation.to()).equals(pair))
            .filter(relation -> relation.events().stream().anyMatch(ids::contains))
            .toList();
    var hostile = (int) Arrays.stream(worth).filter(one -> one < 0).count();
    var friendly = (int) Arrays.stream(worth).filter(one -> one > 0).count();
    return new Bond(pair.one(), pair.other(), marks, hostile, friendly, own);
  }

  private double worth(Mark mark) {
    var score = lore.score(mark.event().happening().kind());
    return score == null ? 0 : score;
  }
}
