package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.fuse.wording.Words;
import isnad.model.Ground;
import java.util.List;

/// What the wording says about two reports being one event.
final class WordClues {
  private static final double SOME = 0.35;
  private static final double MANY = 0.55;
  private static final int FEWEST = 5;

  private WordClues() {}

  static void add(Telling one, Telling other, List<Clue> clues) {
    var copy = one.words().copy();
    if (!copy.isEmpty() && copy.equals(other.words().copy())) {
      clues.add(new Clue(Sort.COPY, Weights.COPIED, Ground.Sort.COPIES));
      return;
    }
    if (one.report().evidence().rule().equals(other.report().evidence().rule())) {
      var rule = one.report().evidence().rule();
      clues.add(new Clue(Sort.WORDS, Weights.SAME_WORD, Ground.Sort.SAME_RULE, rule));
    } else if (Words.shared(one.words().trigger(), other.words().trigger()) > 0.5) {
      clues.add(new Clue(Sort.WORDS, Weights.SAME_WORD, Ground.Sort.SAME_WORD));
    }
  }

  /// Compares the words about the triggers: dear, so only where it can decide.
  static void addAround(Telling one, Telling other, List<Clue> clues) {
    var mine = one.words().around();
    var theirs = other.words().around();
    if (Math.min(mine.size(), theirs.size()) < FEWEST) {
      return;
    }
    var shared = Words.shared(mine, theirs);
    if (shared >= MANY) {
      clues.add(new Clue(Sort.WORDING, Weights.MANY_WORDS, Ground.Sort.NEARLY_SAME_WORDS));
    } else if (shared >= SOME) {
      clues.add(new Clue(Sort.WORDS, Weights.SOME_WORDS, Ground.Sort.SIMILAR_WORDS));
    }
  }
}
