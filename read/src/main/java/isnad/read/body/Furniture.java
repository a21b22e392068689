package isnad.read.body;

import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import isnad.read.text.Letters;
import isnad.read.text.Tokenizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The words by which furniture of a page is known.
final class Furniture {
  /// What a cue says of its line.
  enum Kind {
    NAVIGATION,
    /// everything from here on is other people's text
    TAIL,
    AUTHOR,
    AGENCIES,
    UPDATED,
    /// a part of an element's class or id
    MARK
  }

  private final Map<Kind, List<List<String>>> cues = new EnumMap<>(Kind.class);
  private final List<String> marks = new ArrayList<>();

  static Furniture from(Packs packs) {
    var furniture = new Furniture();
    for (var entry : packs.all("furniture")) {
      entry.only("kind", "cues");
      var kind = entry.word("kind", Kind.class);
      for (var cue : entry.texts("cues")) {
        if (kind == Kind.MARK) {
          furniture.marks.add(Letters.fold(cue));
        } else {
          furniture.cues.computeIfAbsent(kind, k -> new ArrayList<>()).add(Phrases.words(cue));
        }
      }
    }
    return furniture;
  }

  /// Whether a line begins with a cue of the kind.
  boolean opens(Kind kind, String line) {
    var words = Tokenizer.words(line);
    return cues.getOrDefault(kind, List.of()).stream()
        .anyMatch(cue -> words.size() >= cue.size() && words.subList(0, cue.size()).equals(cue));
  }

  /// Whether a class or id names furniture.
  boolean marked(String names) {
    var folded = Letters.fold(names);
    return marks.stream().anyMatch(folded::contains);
  }
}
