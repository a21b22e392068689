package isnad.app.edit;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Mention;
import isnad.model.Reading;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Those whom texts name and no pack knows: whoever is met often belongs into a pack.
public final class Strangers {
  private static final Comparator<Stranger> MOST_MET =
      Comparator.comparingInt((Stranger one) -> -one.documents())
          .thenComparingInt(one -> -one.times())
          .thenComparing(one -> one.actor().id());

  private final Map<ActorId, Met> met = new HashMap<>();

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
    here.forEach((actor, found) -> met.merge(actor, found, Met::and));
  }

  /// The same, to grow by itself.
  public Strangers copy() {
    var copied = new Strangers();
    copied.met.putAll(met);
    return copied;
  }

  /// Those met in most documents first.
  ///
  /// @param chronicle whose readings were taken in
  public List<Stranger> of(Chronicle chronicle, int most) {
    var strange = new TreeSet<ActorId>();
    for (var reading : chronicle.readings()) {
      reading.met().actors().forEach(actor -> strange.add(actor.id()));
    }
    var strangers = new ArrayList<Stranger>();
    for (var id : strange) {
      var actor = chronicle.directory().actor(id);
      var found = met.get(id);
      if (actor != null && found != null) {
        strangers.add(new Stranger(actor, found.documents, found.times, found.document, found.at));
      }
    }
    return strangers.stream().sorted(MOST_MET).limit(most).toList();
  }
}
