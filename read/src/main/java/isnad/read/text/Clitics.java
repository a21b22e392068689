package isnad.read.text;

import java.util.ArrayList;
import java.util.List;

/// Proposes where a word's proclitics end. It knows letters and no words: whether a cut is right is
/// for those to say who know what may be left (the lexicon).
public final class Clitics {
  /// What a matched word must keep after a cut, so that no root letter is taken for a clitic.
  private static final int SHORTEST_REST = 2;

  /// The pronouns that attach to a word's end.
  public static final List<String> PRONOUNS =
      List.of(
          "\u064A",
          "\u0647",
          "\u0647\u0627",
          "\u0647\u0645",
          "\u0647\u0645\u0627",
          "\u0647\u0646",
          "\u0643",
          "\u0643\u0645",
          "\u0646\u0627",
          "\u0646\u064A");

  private Clitics() {}

  /// One way of cutting a word.
  ///
  /// @param before the proclitics, folded; the article of `ll-` is given back to the rest
  /// @param rest what is left to match
  public record Cut(String before, String rest) {
    public boolean startsWith(char proclitic) {
      return before.length() > 0 && before.charAt(0) == proclitic;
    }

    /// Whether a preposition stands among the proclitics.
    public boolean governed() {
      for (var i = 0; i < before.length(); i++) {
        var c = before.charAt(i);
        if (c == Letters.BA || c == Letters.LAM || c == Letters.KAF) {
          return true;
        }
      }
      return false;
    }
  }

  /// The cuts of a folded word, the whole word first, then fewer letters cut before more: a
  /// conjunction (wa, fa), then a preposition (bi, ka, li).
  public static List<Cut> cuts(String folded) {
    return cuts(folded, false);
  }

  /// The cuts of a word that may be a verb: the future's sa too.
  public static List<Cut> verbCuts(String folded) {
    return cuts(folded, true);
  }

  private static List<Cut> cuts(String folded, boolean verb) {
    var cuts = new ArrayList<Cut>(4);
    cuts.add(new Cut("", folded));
    if (folded.length() <= SHORTEST_REST) {
      return cuts;
    }
    addPreposition(cuts, "", folded, verb);
    var first = folded.charAt(0);
    if (first == Letters.WAW || first == Letters.FA) {
      var rest = folded.substring(1);
      var before = String.valueOf(first);
      cuts.add(new Cut(before, rest));
      addPreposition(cuts, before, rest, verb);
    }
    return cuts;
  }

  private static void addPreposition(List<Cut> cuts, String before, String word, boolean verb) {
    if (word.length() <= SHORTEST_REST) {
      return;
    }
    var first = word.charAt(0);
    var rest = word.substring(1);
    if (first == Letters.LAM && rest.charAt(0) == Letters.LAM) {
      cuts.add(new Cut(before + first, Letters.ALEF + rest));
    }
    if (first == Letters.LAM
        || first == Letters.BA
        || first == Letters.KAF
        || verb && first == Letters.SEEN) {
      cuts.add(new Cut(before + first, rest));
    }
  }

  public static boolean hasArticle(String folded) {
    return folded.length() > 3
        && folded.charAt(0) == Letters.ALEF
        && folded.charAt(1) == Letters.LAM;
  }

  /// The word without its article; the word itself where it has none.
  public static String bare(String folded) {
    return hasArticle(folded) ? folded.substring(2) : folded;
  }
}
