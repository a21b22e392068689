package isnad.read.tag;

import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.Arrays;
import java.util.List;

/// What the model sees of each token of a sentence: the word, the words around it, its beginnings
/// and endings, what is left after each cut of its clitics, and the hints. Every such feature is a
/// hash of its kind and its letters.
final class Features {
  private static final int MOST = 128;
  private static final int LONGEST_AFFIX = 4;
  private static final int INSIDE_LENGTH = 3;
  private static final int PRIME = 0x01000193;
  private static final int[] HINTED = {-2, -1, 0, 1, 2};

  private final List<String> words;
  private final int[] hints;
  private final int[] found = new int[MOST];
  private int count;

  /// @param words folded
  Features(List<String> words, int[] hints) {
    this.words = words;
    this.hints = hints;
  }

  /// The features of the token at `at`.
  int[] at(int at) {
    count = 0;
    add(hash(Kind.ALWAYS, 0));
    for (var off = -2; off <= 2; off++) {
      add(hash(Kind.WORD, off, word(at + off)));
    }
    add(pair(Kind.WORDS, -1, word(at - 1), word(at)));
    add(pair(Kind.WORDS, 0, word(at), word(at + 1)));
    for (var off = -1; off <= 1; off++) {
      rests(off, word(at + off));
    }
    affixes(word(at));
    inside(word(at));
    neighbours(word(at - 1), word(at + 1));
    add(hash(Kind.SHAPE, shape(word(at))));
    add(hash(Kind.SHAPES, shape(word(at - 1)) * 64 + shape(word(at)) * 8 + shape(word(at + 1))));
    hints(at);
    return Arrays.copyOf(found, count);
  }

  private enum Kind {
    ALWAYS,
    WORD,
    WORDS,
    REST,
    BEGINNING,
    ENDING,
    INSIDE,
    BEFORE,
    AFTER,
    SHAPE,
    SHAPES,
    HINT,
    HINTS,
    HINT_WORD
  }

  private void add(int feature) {
    if (count < MOST) {
      found[count++] = feature;
    }
  }

  private String word(int at) {
    return at < 0 ? "<" : at >= words.size() ? ">" : words.get(at);
  }

  private int hint(int at) {
    return at < 0 || at >= hints.length ? 0 : hints[at];
  }

  /// What each cut leaves, so that a name shares its weight with and without clitics.
  private void rests(int off, String word) {
    for (var cut : Clitics.cuts(word)) {
      add(hash(Kind.REST, off, cut.rest()));
      if (Clitics.hasArticle(cut.rest())) {
        add(hash(Kind.REST, off, Clitics.bare(cut.rest())));
      }
    }
  }

  private void affixes(String word) {
    for (var n = 1; n <= LONGEST_AFFIX && n < word.length(); n++) {
      add(hash(Kind.BEGINNING, n, word.substring(0, n)));
      add(hash(Kind.ENDING, n, word.substring(word.length() - n)));
    }
    var bare = Clitics.bare(word);
    if (!bare.equals(word) && bare.length() > 3) {
      add(hash(Kind.BEGINNING, LONGEST_AFFIX + 1, bare.substring(0, 3)));
    }
  }

  /// Every three letters of a word that follow one another.
  private void inside(String word) {
    for (var from = 0; from + INSIDE_LENGTH <= word.length(); from++) {
      add(hash(Kind.INSIDE, 0, word.substring(from, from + INSIDE_LENGTH)));
    }
  }

  private void neighbours(String before, String after) {
    add(hash(Kind.BEFORE, 0, before.substring(0, Math.min(2, before.length()))));
    add(hash(Kind.BEFORE, 1, before.substring(Math.max(0, before.length() - 2))));
    add(hash(Kind.AFTER, 0, after.substring(0, Math.min(2, after.length()))));
    add(hash(Kind.AFTER, 1, after.substring(Math.max(0, after.length() - 2))));
  }

  private void hints(int at) {
    for (var off : HINTED) {
      var bits = hint(at + off);
      add(hash(Kind.HINTS, off * 0x10000 + bits));
      while (bits != 0) {
        add(hash(Kind.HINT, off * 32 + Integer.numberOfTrailingZeros(bits)));
        bits &= bits - 1;
      }
    }
    add(hash(Kind.HINT_WORD, 0) ^ hash(Kind.HINTS, hint(at - 1)) * PRIME ^ hint(at));
    add(hash(Kind.HINT_WORD, 1) ^ hash(Kind.HINTS, hint(at + 1)) * PRIME ^ hint(at));
    add(hash(Kind.HINT_WORD, hint(at), word(at - 1)));
  }

  private static int shape(String word) {
    var c = word.charAt(0);
    if (c >= '0' && c <= '9') {
      return 1;
    }
    if (!Character.isLetter(c)) {
      return 2;
    }
    if (!Letters.isArabic(c)) {
      return 3;
    }
    return Clitics.hasArticle(word) ? 4 : word.length() <= 2 ? 5 : word.length() > 6 ? 6 : 7;
  }

  private static int hash(Kind kind, int number) {
    return mix((kind.ordinal() + 1) * 0x9E3779B1 + number * 0x85EBCA6B);
  }

  private static int hash(Kind kind, int number, String word) {
    return mix(letters(hash(kind, number), word));
  }

  private static int pair(Kind kind, int number, String word, String next) {
    return mix(letters(letters(hash(kind, number), word) * PRIME + 7, next));
  }

  private static int letters(int seed, String word) {
    var hash = seed;
    for (var i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static int mix(int hash) {
    var h = (hash ^ hash >>> 16) * 0x45D9F3B;
    h = (h ^ h >>> 13) * 0x45D9F3B;
    return h ^ h >>> 16;
  }
}
