package isnad.app.export;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Those whom texts name and no pack knows: whoever is met often belongs into a pack.
public final class Strangers {
  private static final Comparator<Stranger> MOST_MET =
      Comparator.comparingInt((Stranger one) -> -one.documents())
          .thenComparingInt(one -> -one.times())
          .thenComparing(one -> one.actor().id());

  private final Map<ActorId, Met> met = new HashMap<>();
  private final Set<ActorId> strange = new TreeSet<>();

  /// One of them.
  ///
  /// @param documents how many name him
  /// @param times how often they do
  /// @param document where he is named first
  /// @param at the words there
  public record Stranger(Actor actor, int documents, int times, String document, Span at) {}

  /// How often somebody was named by now, and where first.
  private record Met(int documents, int times, String document, Span at) {
    Met and(Met other) {
      var first = document.compareTo(other.document) <= 0 ? this : other;
      return new Met(documents + other.documents, times + other.times, first.document, first.at);
    }
  }

  /// Takes in one more reading.
  public void add(Reading reading) {
    var here = new HashMap<ActorId, Met>();
    for (var mention : reading.mentions()) {
      if (mention instanceof Mention.OfActor of) {
        here.merge(
            of.actor(),
            new Met(1, 1, reading.document(), of.span()),
            (before, more) -> new Met(1, before.times + 1, before.document, before.at));
      }
    }
    reading.met().actors().forEach(actor -> strange.add(actor.id()));
    here.forEach((actor, found) -> met.merge(actor, found, Met::and));
  }

  /// How often somebody is named.
  ///
  /// @param strange whether no pack knows him
  public record Count(
      ActorId actor, int documents, int times, String document, Span at, boolean strange) {}

  /// All that was counted, for [#add(Count)] of another.
  public List<Count> counts() {
    return met.entrySet().stream()
        .map(one -> {
          var found = one.getValue();
          return new Count(
              one.getKey(),
              found.documents,
              found.times,
              found.document,
              found.at,
              strange.contains(one.getKey()));
        })
        .sorted(Comparator.comparing(Count::actor))
        .toList();
  }

  /// Takes in what was counted before.
  public void add(Count count) {
    var found = new Met(count.documents(), count.times(), count.document(), count.at());
    met.merge(count.actor(), found, Met::and);
    if (count.strange()) {
      strange.add(count.actor());
    }
  }

  /// The same, to grow by itself.
  public Strangers copy() {
    var copied = new Strangers();
    copied.met.putAll(met);
    copied.strange.addAll(strange);
    return copied;
  }

  /// Those met in most documents first.
  ///
  /// @param directory knows all of them
  public List<Stranger> of(Directory directory, int most) {
    var strangers = new ArrayList<Stranger>();
    for (var id : strange) {
      var actor = directory.actor(id);
      var found = met.get(id);
      if (actor != null && found != null) {
        strangers.add(new Stranger(actor, found.documents, found.times, found.document, found.at));
      }
    }
    return strangers.stream().sorted(MOST_MET).limit(most).toList();
  }
}
