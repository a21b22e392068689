package isnad.app.web.picture;

import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.Relation;
import isnad.model.ActorId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Finds who has to do with whom.
public final class Bonds {
  private final Lore lore;
  private final Parties parties;
  private final Map<Pair, List<Relation>> relations = new HashMap<>();

  /// @param relations of the whole chronicle
  public Bonds(Lore lore, Parties parties, List<Relation> relations) {
    this.lore = lore;
    this.parties = parties;
    for (var relation : relations) {
      var pair = Pair.of(relation.from(), relation.to());
      this.relations.computeIfAbsent(pair, any -> new ArrayList<>()).add(relation);
    }
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
  /// @param signs in order of time
  public List<Bond> of(List<Sign> signs) {
    var told = new TreeMap<Pair, List<Sign>>();
    for (var sign : signs) {
      for (var pair : pairs(sign)) {
        told.computeIfAbsent(pair, any -> new ArrayList<>()).add(sign);
      }
    }
    return told.entrySet().stream().map(entry -> bond(entry.getKey(), entry.getValue())).toList();
  }

  private List<Pair> pairs(Sign sign) {
    var happening = sign.event().happening();
    var recipients = parties.of(happening.recipients());
    return parties.of(happening.actors()).stream()
        .flatMap(one ->
            recipients.stream()
                .filter(other -> !other.equals(one))
                .map(other -> Pair.of(one, other)))
        .distinct()
        .toList();
  }

  private Bond bond(Pair pair, List<Sign> signs) {
    var worth = signs.stream().mapToDouble(sign -> worth(sign)).toArray();
    var ids = signs.stream().map(sign -> sign.event().id()).collect(Collectors.toSet());
    var own =
        relations.getOrDefault(pair, List.of()).stream()
            .filter(relation -> relation.events().stream().anyMatch(ids::contains))
            .toList();
    var hostile = (int) Arrays.stream(worth).filter(one -> one < 0).count();
    var friendly = (int) Arrays.stream(worth).filter(one -> one > 0).count();
    return new Bond(pair.one(), pair.other(), signs, hostile, friendly, own);
  }

  private double worth(Sign sign) {
    var score = lore.score(sign.event().happening().kind());
    return score == null ? 0 : score;
  }
}
