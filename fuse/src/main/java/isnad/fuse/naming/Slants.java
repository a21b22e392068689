package isnad.fuse.naming;

import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Naming;
import isnad.model.Naming.Spot;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words that take a side, in readings that come and change. They are few, while names are most
/// of what [NamingFinder] collects.
public final class Slants {
  private static final Comparator<Key> ORDER =
      Comparator.comparing(Key::of)
          .thenComparing(Key::by)
          .thenComparing(Key::quoted)
          .thenComparing(Key::word);

  private final Epithet.Finder epithets;
  private final Kinship kinship;
  private final Map<String, List<Naming>> byDocument = new TreeMap<>();

  public Slants(Epithet.Finder epithets, Kinship kinship) {
    this.epithets = epithets;
    this.kinship = kinship;
  }

  private record Key(ActorId of, String by, boolean quoted, String word) {}

  /// Puts a reading in, in the place of the one with the same id.
  public void put(Reading reading) {
    var found = NamingFinder.slanted(reading, epithets, kinship);
    if (found.isEmpty()) {
      byDocument.remove(reading.document());
    } else {
      byDocument.put(reading.document(), found);
    }
  }

  /// By actor, voice and word.
  public List<Naming> all() {
    var together = new TreeMap<Key, List<Naming>>(ORDER);
    for (var found : byDocument.values()) {
      for (var one : found) {
        var key = new Key(one.of(), one.by(), one.quoted(), one.name());
        together.computeIfAbsent(key, any -> new ArrayList<>()).add(one);
      }
    }
    return together.values().stream().map(Slants::joined).toList();
  }

  private static Naming joined(List<Naming> of) {
    var first = of.getFirst();
    var at = new ArrayList<Spot>();
    of.forEach(one -> at.addAll(one.at()));
    return new Naming(first.of(), first.name(), first.by(), first.quoted(), at, first.slant());
  }
}
