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

  private Strangers() {}

  /// One of them.
  ///
  /// @param documents how many name him
  /// @param times how often they do
  /// @param document where he is named first
  /// @param at the words there
  public record Stranger(Actor actor, int documents, int times, String document, Span at) {}

  /// In how many documents somebody was found by now.
  private static final class Met {
    private final TreeSet<String> documents = new TreeSet<>();
    private final List<Mention.OfActor> mentions = new ArrayList<>();
  }

  /// Those met in most documents first.
  public static List<Stranger> of(Chronicle chronicle, int most) {
    var met = new HashMap<ActorId, Met>();
    for (var reading : chronicle.readings()) {
      reading.met().actors().forEach(actor -> met.computeIfAbsent(actor.id(), any -> new Met()));
    }
    chronicle.readings().forEach(reading -> count(reading, met));
    var strangers = new ArrayList<Stranger>();
    met.forEach((id, found) -> {
      var actor = chronicle.directory().actor(id);
      if (actor != null && !found.mentions.isEmpty()) {
        var first = found.mentions.getFirst().span();
        strangers.add(
            new Stranger(
                actor,
                found.documents.size(),
                found.mentions.size(),
                found.documents.getFirst(),
                first));
      }
    });
    return strangers.stream().sorted(MOST_MET).limit(most).toList();
  }

  private static void count(Reading reading, Map<ActorId, Met> met) {
    for (var mention : reading.mentions()) {
      if (mention instanceof Mention.OfActor of) {
        var found = met.get(of.actor());
        if (found != null) {
          found.documents.add(reading.document());
          found.mentions.add(of);
        }
      }
    }
  }
}
