package isnad.read.clause;

import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The words of the closed classes.
public final class WordClasses {
  private static final int SHORTEST_STEM = 2;

  private final Phrases<WordClass> phrases = new Phrases<>();
  private final Map<String, Set<WordClass>> aside = new HashMap<>();
  private final Map<WordClass, Set<String>> foldedWords = new EnumMap<>(WordClass.class);
  private final Map<WordClass, List<String>> words = new EnumMap<>(WordClass.class);

  private WordClasses() {}

  public static WordClasses from(Packs packs) {
    var classes = new WordClasses();
    for (var entry : packs.all("words")) {
      entry.only("class", "words");
      var type = entry.word("class", WordClass.class);
      classes.words.computeIfAbsent(type, t -> new ArrayList<>()).addAll(entry.texts("words"));
      var folded = classes.foldedWords.computeIfAbsent(type, t -> new HashSet<>());
      entry.texts("words").forEach(word -> folded.add(Letters.fold(word)));
      if (!type.aside()) {
        entry.texts("words").forEach(word -> classes.phrases.put(word, type));
      } else if (!type.ofLexemes()) {
        entry.texts("words").forEach(word -> classes.lookUp(word, type));
      }
    }
    return classes;
  }

  private void lookUp(String word, WordClass type) {
    aside.computeIfAbsent(Letters.fold(word), w -> EnumSet.noneOf(WordClass.class)).add(type);
  }

  /// The classes of a folded word that are looked up one by one.
  Set<WordClass> aside(String folded) {
    return aside.getOrDefault(folded, Set.of());
  }

  /// Whether the folded word is one of a class.
  public boolean is(WordClass type, String folded) {
    return foldedWords.getOrDefault(type, Set.of()).contains(folded);
  }

  /// The pronoun attached to a word for those or that through which somebody acts: "its fighters",
  /// "its artillery"; absent where the word is none.
  @Nullable String pronounOn(String folded) {
    for (var pronoun : words(WordClass.ATTACHED)) {
      var attached = Letters.fold(pronoun);
      var end = folded.length() - attached.length();
      if (end > SHORTEST_STEM && folded.endsWith(attached) && acts(folded.substring(0, end))) {
        return attached;
      }
    }
    return null;
  }

  /// Whether one acts through what the word says, its ending opened before a pronoun.
  private boolean acts(String stem) {
    var last = stem.length() - 1;
    var whole = stem.charAt(last) == Letters.TA ? stem.substring(0, last) + Letters.HA : stem;
    return is(WordClass.HUMAN, stem)
        || is(WordClass.EQUIPMENT, stem)
        || is(WordClass.EQUIPMENT, whole);
  }

  /// The words of a class as written.
  public List<String> words(WordClass type) {
    return words.getOrDefault(type, List.of());
  }

  /// The longest word or phrase of a closed class that begins at token `at`.
  public Phrases.@Nullable Found<WordClass> at(List<Token> tokens, int at) {
    return phrases.longest(tokens, at);
  }
}
