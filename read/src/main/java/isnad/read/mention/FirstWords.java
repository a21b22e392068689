package isnad.read.mention;

import isnad.model.Sentence;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Cuts the first word of a name that nobody knows. A letter is a proclitic only where the rest is
/// a given name, has the article, or stands by itself elsewhere in the article.
final class FirstWords {
  private static final int SHORTEST = 3;

  private final Cues cues;
  private final Set<String> words = new HashSet<>();

  FirstWords(Cues cues, List<Sentence> sentences) {
    this.cues = cues;
    for (var sentence : sentences) {
      sentence.tokens().forEach(token -> words.add(token.folded()));
    }
  }

  Clitics.Cut cut(String word) {
    var cuts = Clitics.cuts(word);
    if (!cues.exactly(Cues.Kind.GIVEN, word)) {
      for (var cut : cuts.subList(1, cuts.size())) {
        if (!cut.startsWith(Letters.SEEN) && leavesName(cut.rest())) {
          return cut;
        }
      }
    }
    return cuts.getFirst();
  }

  private boolean leavesName(String rest) {
    return rest.length() >= SHORTEST
        && (Clitics.hasArticle(rest)
            || cues.exactly(Cues.Kind.GIVEN, rest)
            || words.contains(rest));
  }
}
