package isnad.read.mention;

import isnad.read.pack.Packs;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
    /// an office's head that names it without a state
    ALONE,
    /// before a homograph of a state's adjective: then it is the common word
    COMMON
  }

  private final Map<Kind, List<String>> words = new EnumMap<>(Kind.class);

  static Cues of(Packs packs) {
    var cues = new Cues();
    for (var entry : packs.all("name_cues")) {
      entry.only("kind", "words");
      var list = cues.words.computeIfAbsent(entry.word("kind", Kind.class), k -> new ArrayList<>());
      entry.texts("words").forEach(word -> list.add(Letters.fold(word)));
    }
    cues.words.replaceAll((kind, list) -> List.copyOf(new TreeSet<>(list)));
    return cues;
  }

  /// Whether a folded word is of a kind, a conjunction before it or an article left aside.
  boolean is(Kind kind, String folded) {
    var list = words.getOrDefault(kind, List.of());
    for (var cut : Clitics.cuts(folded)) {
      if (contains(list, cut.rest()) || contains(list, Clitics.bare(cut.rest()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(List<String> sorted, String word) {
    return Collections.binarySearch(sorted, word) >= 0;
  }
}
