package isnad.read.number;

import isnad.model.Token;
import isnad.read.pack.Phrases;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Short phrases found with one look-up a token: the first word of each is kept with all its
/// proclitics. An article that the phrase leaves out is allowed before any of its words.
///
/// @param <T> what a phrase stands for
public final class Cues<T> {
  private static final List<String> CONJUNCTIONS = List.of("", "" + Letters.WAW, "" + Letters.FA);
  private static final List<String> PREPOSITIONS =
      List.of("", "" + Letters.BA, "" + Letters.LAM, "" + Letters.KAF);
  private static final String ARTICLE = "" + Letters.ALEF + Letters.LAM;

  private final Map<String, List<Cue<T>>> byFirst = new HashMap<>();

  private record Cue<T>(T value, String before, List<String> rest) {}

  /// A phrase found.
  ///
  /// @param before the proclitics of its first word
  /// @param to one past its last token
  public record Found<T>(T value, String before, int to) {}

  /// Adds a phrase; it may stand for several things.
  public void put(String phrase, T value) {
    var words = Phrases.words(phrase);
    var first = words.getFirst();
    var rest = words.subList(1, words.size());
    for (var conjunction : CONJUNCTIONS) {
      for (var preposition : PREPOSITIONS) {
        var before = conjunction + preposition;
        put(before, glued(preposition, conjunction, first), value, rest);
        if (!Clitics.hasArticle(first) && Letters.isArabic(first.charAt(0))) {
          put(before, glued(preposition, conjunction, ARTICLE + first), value, rest);
        }
      }
    }
  }

  private static String glued(String preposition, String conjunction, String word) {
    var lost = preposition.equals("" + Letters.LAM) && Clitics.hasArticle(word);
    return conjunction + preposition + (lost ? word.substring(1) : word);
  }

  private void put(String before, String word, T value, List<String> rest) {
    var cues = byFirst.computeIfAbsent(word, w -> new ArrayList<>(1));
    cues.add(new Cue<>(value, before, rest));
    cues.sort((a, b) ->
        a.rest().size() != b.rest().size()
            ? b.rest().size() - a.rest().size()
            : a.before().length() - b.before().length());
  }

  /// The longest phrase that begins at token `at`; of two as long the one with less before it.
  public @Nullable Found<T> longest(List<Token> tokens, int at) {
    for (var cue : cues(tokens, at)) {
      if (follows(tokens, at + 1, cue.rest())) {
        return new Found<>(cue.value(), cue.before(), at + 1 + cue.rest().size());
      }
    }
    return null;
  }

  /// All phrases that begin at token `at`, the longest first.
  public List<Found<T>> all(List<Token> tokens, int at) {
    var cues = cues(tokens, at);
    if (cues.isEmpty()) {
      return List.of();
    }
    var all = new ArrayList<Found<T>>(cues.size());
    for (var cue : cues) {
      if (follows(tokens, at + 1, cue.rest())) {
        all.add(new Found<>(cue.value(), cue.before(), at + 1 + cue.rest().size()));
      }
    }
    return all;
  }

  private List<Cue<T>> cues(List<Token> tokens, int at) {
    return at < tokens.size()
        ? byFirst.getOrDefault(tokens.get(at).folded(), List.of())
        : List.of();
  }

  private static boolean follows(List<Token> tokens, int at, List<String> rest) {
    if (at + rest.size() > tokens.size()) {
      return false;
    }
    for (var i = 0; i < rest.size(); i++) {
      var word = tokens.get(at + i).folded();
      if (!word.equals(rest.get(i)) && !Clitics.bare(word).equals(rest.get(i))) {
        return false;
      }
    }
    return true;
  }
}
