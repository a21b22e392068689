package isnad.read.body;

import isnad.read.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Words of a line for comparing it with others, whatever its punctuation and spelling.
final class Wording {
  private static final String STOPS = ".!?\u061F\u06D4\u2026\u3002\uFF01\uFF1F\u0964";
  private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]\u203A\u300D\u300F*";
  private static final int SHORTEST_TELLING_WORD = 3;

  private Wording() {}

  /// Letters and digits folded, everything else one space.
  static String plain(String text) {
    var folded = Letters.fold(text);
    var out = new StringBuilder(folded.length());
    for (var i = 0; i < folded.length(); i++) {
      var c = folded.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        out.append(c);
      } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ' && c != '\'') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /// How many words; of scripts without spaces two characters count as one.
  static int count(String plain) {
    var words = 0;
    var dense = 0;
    for (var i = 0; i < plain.length(); i++) {
      var c = plain.charAt(i);
      words += c != ' ' && (i == 0 || plain.charAt(i - 1) == ' ') ? 1 : 0;
      dense += c >= '\u2E80' && c < '\uD800' ? 1 : 0;
    }
    return words + dense / 2;
  }

  static List<String> words(String plain) {
    return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
  }

  static boolean stops(String text) {
    var last = text.length() - 1;
    while (last >= 0
        && (CLOSERS.indexOf(text.charAt(last)) >= 0
            || text.charAt(last) <= ' '
            || Letters.isInvisible(text.charAt(last))
            || text.charAt(last) == '\u00A0')) {
      last--;
    }
    return last >= 0 && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /// Whether a sentence ends inside the text: a stop before a space.
  static boolean holdsStop(String text) {
    for (var i = 1; i + 1 < text.length(); i++) {
      if (STOPS.indexOf(text.charAt(i)) >= 0
          && text.charAt(i + 1) <= ' '
          && Character.isLetter(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  static boolean endsCutShort(String text) {
    var end = text.stripTrailing();
    return end.endsWith("...") || end.endsWith("\u2026") || end.endsWith("[\u2026]");
  }

  /// The words long enough to tell one line from another.
  static Set<String> telling(String plain) {
    var words = new HashSet<String>();
    for (var word : words(plain)) {
      if (word.length() >= SHORTEST_TELLING_WORD) {
        words.add(word);
      }
    }
    return words;
  }

  /// The share of `words` that `text` has too; a word counts where `text` has it with one letter
  /// before it (a conjunction).
  static double shared(Set<String> words, Set<String> text) {
    var found = 0;
    for (var word : words) {
      found += text.contains(word) || text.contains(Letters.WAW + word) ? 1 : 0;
    }
    return words.isEmpty() ? 0 : (double) found / words.size();
  }
}
