package isnad.read.pack;

import isnad.model.Token;
import isnad.read.text.Clitics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Many patterns, found by the word that they may begin with, so that a sentence is held against
/// few of them.
///
/// @param <T> what a pattern stands for
public final class PatternIndex<T> {
  private record Rule<T>(Pattern pattern, T value) {}

  /// A match and what its pattern stands for.
  public record Hit<T>(T value, PatternMatcher.Match match) {}

  private final Map<String, List<Rule<T>>> byWord = new HashMap<>();
  private final List<Rule<T>> others = new ArrayList<>();

  public void put(Pattern pattern, T value) {
    var rule = new Rule<>(pattern, value);
    var words = new ArrayList<String>();
    if (firstWords(pattern, words)) {
      words.stream()
          .distinct()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(rule));
    } else {
      others.add(rule);
    }
  }

  /// Every match that begins at token `at`, in the order in which the patterns were put.
  public List<Hit<T>> at(List<Token> tokens, int at, PatternMatcher matcher) {
    var hits = new ArrayList<Hit<T>>(2);
    for (var cut : Clitics.cuts(tokens.get(at).folded())) {
      add(hits, byWord.getOrDefault(cut.rest(), List.of()), at, cut, matcher);
      if (Clitics.hasArticle(cut.rest())) {
        add(hits, byWord.getOrDefault(Clitics.bare(cut.rest()), List.of()), at, cut, matcher);
      }
      add(hits, others, at, cut, matcher);
    }
    return hits;
  }

  private static <T> void add(
      List<Hit<T>> hits, List<Rule<T>> rules, int at, Clitics.Cut cut, PatternMatcher matcher) {
    for (var rule : rules) {
      var match = matcher.match(rule.pattern(), at, cut);
      if (match != null) {
        hits.add(new Hit<>(rule.value(), match));
      }
    }
  }

  /// Collects the words that a match may begin with; false where it may begin with anything else.
  private static boolean firstWords(Pattern pattern, List<String> words) {
    return switch (pattern) {
      case Pattern.Word word -> words.add(word.folded());
      case Pattern.Sequence sequence -> ofSequence(sequence.parts(), words);
      case Pattern.AnyOf any -> any.choices().stream().allMatch(c -> firstWords(c, words));
      case Pattern.Maybe ignored -> false;
      case Pattern.Slot ignored -> false;
      case Pattern.Gap ignored -> false;
    };
  }

  private static boolean ofSequence(List<Pattern> parts, List<String> words) {
    for (var part : parts) {
      if (!(part instanceof Pattern.Maybe maybe)) {
        return firstWords(part, words);
      }
      if (!firstWords(maybe.part(), words)) {
        return false;
      }
    }
    return false;
  }
}
