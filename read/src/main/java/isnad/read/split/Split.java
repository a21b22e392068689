package isnad.read.split;

import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// One way of cutting a word: letters are counted without marks.
///
/// @param letters the word without harakat and other marks
/// @param conjunction how many letters of it are a conjunction, 0 or 1
/// @param particle how many letters behind that are a preposition or the future's sa, 0 or 1
/// @param pronoun how many letters at its end are an attached pronoun
record Split(String letters, int conjunction, int particle, int pronoun) {
  private static final int LONGEST_PRONOUN = 3;

  String before() {
    return letters.substring(0, conjunction + particle);
  }

  String host() {
    return letters.substring(conjunction + particle, letters.length() - pronoun);
  }

  String after() {
    return letters.substring(letters.length() - pronoun);
  }

  boolean whole() {
    return conjunction + particle + pronoun == 0;
  }

  /// Every way of cutting the word, the whole word first.
  ///
  /// @param pronouns those that attach
  static List<Split> of(String letters, List<String> pronouns) {
    var splits = new ArrayList<Split>();
    splits.add(new Split(letters, 0, 0, 0));
    addPronouns(splits, new Split(letters, 0, 0, 0), pronouns);
    addParticle(splits, letters, 0, pronouns);
    if (letters.length() > 1 && isConjunction(letters.charAt(0))) {
      add(splits, new Split(letters, 1, 0, 0), pronouns);
      addParticle(splits, letters, 1, pronouns);
    }
    return splits;
  }

  private static void addParticle(
      List<Split> splits, String letters, int conjunction, List<String> pronouns) {
    if (letters.length() > conjunction + 1 && isParticle(letters.charAt(conjunction))) {
      add(splits, new Split(letters, conjunction, 1, 0), pronouns);
    }
  }

  private static void add(List<Split> splits, Split split, List<String> pronouns) {
    splits.add(split);
    addPronouns(splits, split, pronouns);
  }

  private static void addPronouns(List<Split> splits, Split split, List<String> pronouns) {
    var host = split.host();
    for (var length = 1; length <= LONGEST_PRONOUN && length < host.length(); length++) {
      if (pronouns.contains(host.substring(host.length() - length))) {
        splits.add(new Split(split.letters, split.conjunction, split.particle, length));
      }
    }
  }

  private static boolean isConjunction(char c) {
    return c == Letters.WAW || c == Letters.FA;
  }

  private static boolean isParticle(char c) {
    return c == Letters.BA || c == Letters.LAM || c == Letters.KAF || c == Letters.SEEN;
  }

  /// The parts of the written word; a mark stays with the letter before it.
  List<String> parts(String written) {
    var parts = new ArrayList<String>();
    var cuts = new int[] {conjunction, conjunction + particle, letters.length() - pronoun};
    var from = 0;
    var seen = 0;
    for (var at = 0; at < written.length(); at++) {
      if (Letters.isMark(written.charAt(at))) {
        continue;
      }
      if (at > from && isCut(cuts, seen)) {
        parts.add(written.substring(from, at));
        from = at;
      }
      seen++;
    }
    parts.add(written.substring(from));
    return parts;
  }

  private static boolean isCut(int[] cuts, int at) {
    return at > 0 && (cuts[0] == at || cuts[1] == at || cuts[2] == at);
  }
}
