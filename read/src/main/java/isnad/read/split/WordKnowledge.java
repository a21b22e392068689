package isnad.read.split;

import isnad.model.Span;
import isnad.model.Token;
import isnad.read.clause.Inflected;
import isnad.read.clause.Lexemes;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.mention.MentionReader;
import isnad.read.pack.Packs;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What packs and counts know of a word: whether it is a name, of a closed class, a form of a
/// lexeme, how often news has it.
final class WordKnowledge {
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Set<String> whole = new HashSet<>();
  private final Set<String> closed = new HashSet<>();
  private final Lexemes lexemes;
  private final WordTable counts;

  private WordKnowledge(Lexemes lexemes, WordTable counts) {
    this.lexemes = lexemes;
    this.counts = counts;
  }

  static WordKnowledge from(Packs packs, WordTable counts) {
    var classes = WordClasses.from(packs);
    var known = new WordKnowledge(Lexemes.from(packs, classes.words(WordClass.ATTACHED)), counts);
    var directory = MentionReader.from(packs).directory();
    directory
        .actors()
        .forEach(actor -> {
          known.addName(actor.nameAr());
          actor.names().forEach(known::addName);
        });
    directory
        .places()
        .forEach(place -> {
          known.addName(place.nameAr());
          place.names().forEach(known::addName);
        });
    MentionReader.cityNames(packs).forEach(known::addName);
    for (var type : WordClass.values()) {
      if (type != WordClass.ATTACHED) {
        classes.words(type).forEach(known::addClosed);
      }
    }
    return known;
  }

  private void addName(String name) {
    var words = name.split("[\\s\\p{Punct}]+");
    if (words.length == 1) {
      whole.add(Letters.fold(name));
    }
    for (var word : words) {
      var letters = Splitter.letters(word);
      var folded = Letters.fold(word);
      if (!folded.isEmpty() && (words.length == 1 || !joined(folded))) {
        names.computeIfAbsent(folded, f -> new HashSet<>(2)).add(letters);
      }
    }
  }

  private void addClosed(String phrase) {
    var words = Phrases.words(phrase);
    if (words.size() == 1) {
      closed.add(words.getFirst());
    }
  }

  /// Whether a word inside a longer name has a clitic of its own: before the article, or before a
  /// word that news has more often than both together.
  private boolean joined(String word) {
    return Clitics.cuts(word).stream()
        .filter(cut -> !cut.before().isEmpty())
        .anyMatch(
            cut -> Clitics.hasArticle(cut.rest()) || frequency(cut.rest()) > frequency(word) + 1);
  }

  /// Whether the word, without marks, is a name or a word of one. A name may be written with less
  /// hamza than the packs write it, not with more.
  boolean isName(String letters) {
    return names.getOrDefault(Letters.fold(letters), Set.of()).stream()
        .anyMatch(name -> !hamzaAdded(name, letters));
  }

  /// Whether a folded word is a name by itself.
  boolean isWholeName(String folded) {
    return whole.contains(folded);
  }

  private static boolean hamzaAdded(String name, String letters) {
    for (var at = 0; at < Math.min(name.length(), letters.length()); at++) {
      if (name.charAt(at) == Letters.ALEF && letters.charAt(at) != Letters.ALEF) {
        return true;
      }
    }
    return false;
  }

  boolean isClosed(String folded) {
    return closed.contains(folded);
  }

  /// How often news has the word: 0 never, else one more than the logarithm.
  int frequency(String folded) {
    return counts.frequency(folded);
  }

  List<Inflected> readings(String letters) {
    var whole = new Span(0, letters.length());
    return lexemes.readings(new Token(whole, letters, Letters.fold(letters)));
  }

  /// The forms that a host may have had without the pronoun behind it.
  static List<String> alone(String host) {
    var stem = host.substring(0, host.length() - 1);
    return switch (host.charAt(host.length() - 1)) {
      case Letters.TA -> List.of(host, stem + Letters.HA);
      case Letters.ALEF -> List.of(host, stem + Letters.YA);
      case Letters.WAW -> List.of(host, host + Letters.ALEF, stem + Letters.HAMZA);
      case Letters.YA -> List.of(host, stem + Letters.HAMZA);
      default -> List.of(host);
    };
  }
}
