package isnad.read.mention;

import isnad.model.ActorType;
import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Words that tell what a name next to them is; the lists under `name_cues` of the packs, by kind.
final class Cues {
  /// What a list is for.
  enum Kind {
    /// before the name of a place
    INSIDE,
    /// before a place or a party
    TOWARDS,
    /// before a party, even one whose name is a common word
    BESIDE,
    /// makes of the word after "from" a party
    GIVER,
    /// before a nisba: land, not people
    LAND,
    /// before a place that something is done to: its capital stands for the state there too
    UPON,
    /// before an adjective of nationality: the state's capital
    CAPITAL,
    /// an office's head that names it without a state
    ALONE,
    /// before a person's name
    TITLE,
    /// begins an organisation's name
    BODY,
    /// a person's given name, and perhaps a common word
    GIVEN,
    /// joins the parts of a person's name
    PARTICLE,
    /// before a homograph of a state's adjective: then it is the common word
    COMMON;

    int bit() {
      return 1 << ordinal();
    }
  }

  private final Map<String, Integer> kinds = new HashMap<>();
  private final Map<String, ActorType> bodies = new TreeMap<>();

  static Cues of(Packs packs) {
    var cues = new Cues();
    for (var entry : packs.all("name_cues")) {
      entry.only("kind", "words");
      var bit = entry.word("kind", Kind.class).bit();
      entry.texts("words").forEach(word -> cues.add(word, bit));
    }
    for (var entry : packs.all("body_heads")) {
      entry.only("type", "words");
      for (var word : entry.texts("words")) {
        cues.add(word, Kind.BODY.bit());
        cues.bodies.put(Letters.fold(word), entry.word("type", ActorType.class));
      }
    }
    return cues;
  }

  private void add(String word, int bit) {
    kinds.merge(Letters.fold(word), bit, (a, b) -> a | b);
  }

  /// The first words of the names of bodies.
  Set<String> bodies() {
    return bodies.keySet();
  }

  /// What a body is whose name begins with this folded word.
  ActorType bodyType(String first) {
    return bodies.getOrDefault(Clitics.bare(first), ActorType.OTHER);
  }

  /// Whether a folded word is of a kind, proclitics before it or an article left aside.
  boolean is(Kind kind, String folded) {
    return (kinds(folded) & kind.bit()) != 0;
  }

  /// Whether the folded word as it stands is of a kind.
  boolean exactly(Kind kind, String folded) {
    return (kinds.getOrDefault(folded, 0) & kind.bit()) != 0;
  }

  /// The kinds of a folded word, as bits.
  int kinds(String folded) {
    var bits = 0;
    for (var cut : Clitics.cuts(folded)) {
      bits |= kinds.getOrDefault(cut.rest(), 0);
      if (Clitics.hasArticle(cut.rest())) {
        bits |= kinds.getOrDefault(Clitics.bare(cut.rest()), 0);
      }
    }
    return bits;
  }
}
