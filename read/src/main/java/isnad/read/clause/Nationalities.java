package isnad.read.clause;

import isnad.model.Mention;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// The adjectives of nationality behind a noun, which say whose it is: "a Russian attack", "the
/// Saudi-Iranian accord".
///
/// @param nations in their order; empty where there is none
/// @param end one past the last of them
public record Nationalities(List<Mention.OfActor> nations, int end) {
  /// How many other adjectives may stand between: "a heavy artillery bombardment".
  private static final int OTHERS = 2;

  public Nationalities {
    nations = List.copyOf(nations);
  }

  /// Those of the noun at tokens `from` to `to`: they share its article or its lack of one.
  public static Nationalities behind(Line line, int from, int to) {
    var definite = Clitics.hasArticle(line.bareWord(from));
    var found = new ArrayList<Mention.OfActor>();
    var end = to;
    for (var at = to; at < Math.min(line.size(), end + OTHERS + 1); at++) {
      if (line.mark(at) && !found.isEmpty() && line.word(at).equals("-")) {
        continue;
      }
      if (!adjective(line, at, definite)) {
        break;
      }
      var nation = line.nation(at);
      if (nation != null) {
        found.add(nation);
        end = at + 1;
      } else if (!found.isEmpty()) {
        break;
      }
    }
    return new Nationalities(found, end);
  }

  private static boolean adjective(Line line, int at, boolean definite) {
    var word = line.bareWord(at);
    var nisba = word.endsWith("" + Letters.YA) || word.endsWith("" + Letters.YA + Letters.HA);
    return Clitics.hasArticle(word) == definite
        && line.governor(at).isEmpty()
        && line.actor(at) == null
        && !line.finite(at)
        && (line.nation(at) != null || nisba && line.wordClass(at) == null);
  }

  /// Them as a phrase.
  public Argument phrase() {
    return new Argument("", end - 1, end, nations, List.of());
  }
}
