package isnad.read.clause;

import org.jspecify.annotations.Nullable;

/// Finds the verb that a noun depends on.
final class Governors {
  private Governors() {}

  /// The verb in whose reach the noun at `at` stands; absent where a clause begins between.
  static @Nullable Integer of(Line line, int at) {
    for (var i = at - 1; i >= 0; i--) {
      if (line.finite(i)) {
        return i;
      }
      var type = line.wordClass(i);
      if (line.stop(i) || type != null && type.opensClause()) {
        return null;
      }
    }
    return null;
  }

  /// The verb whose content the noun at `at` is: the one that governs it, unless a preposition sets
  /// the noun beside it, or behind a reaction to it: "threatened to answer the raid".
  static @Nullable Integer ofContent(Line line, WordClasses classes, int at) {
    var preposition = at > 0 && line.is(at - 1, WordClass.PREPOSITION);
    var beside = preposition && classes.is(WordClass.CIRCUMSTANTIAL, line.bareWord(at - 1));
    var before = preposition ? at - 2 : at - 1;
    var reaction =
        (preposition || !line.governor(at).isEmpty()) && line.also(before, WordClass.REACTION);
    return beside || reaction ? null : of(line, at);
  }
}
