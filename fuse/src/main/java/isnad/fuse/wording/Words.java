package isnad.fuse.wording;

import isnad.model.Sentence;
import isnad.model.Span;
import isnad.model.Token;
import java.util.List;

/// Words of a sentence, and whether two of them are alike.
public final class Words {
  private static final int SHORTEST_STEM = 4;

  private Words() {}

  /// The folded words of a sentence within `span`, without punctuation.
  public static List<String> of(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(token -> span.covers(token.span()))
        .map(Token::folded)
        .filter(Words::isWord)
        .toList();
  }

  public static boolean isWord(String folded) {
    return folded.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /// Whether both are one word in two forms: the same, or with a common run of four letters or more
  /// that makes up three fifths of the longer. Numbers are alike only when equal.
  public static boolean alike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    var longer = Math.max(a.length(), b.length());
    var needed = Math.max(SHORTEST_STEM, (longer * 3 + 4) / 5);
    return Math.min(a.length(), b.length()) >= needed
        && shareRun(a, b, needed)
        && !hasDigit(a)
        && !hasDigit(b);
  }

  /// Whether one is a misspelling or another spelling of the other: one letter added, dropped or
  /// changed in a word of four or more.
  public static boolean respelled(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    var shorter = Math.min(a.length(), b.length());
    var longer = Math.max(a.length(), b.length());
    if (shorter < SHORTEST_STEM || longer - shorter > 1) {
      return false;
    }
    var head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    var tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    return head + tail >= longer - 1 && !hasDigit(a) && !hasDigit(b);
  }

  /// How much of the shorter list the other has, from 0 to 1.
  public static double shared(List<String> a, List<String> b) {
    var shorter = a.size() <= b.size() ? a : b;
    var longer = a.size() <= b.size() ? b : a;
    if (shorter.isEmpty()) {
      return 0;
    }
    var found =
        shorter.stream().filter(word -> longer.stream().anyMatch(x -> alike(word, x))).count();
    return (double) found / shorter.size();
  }

  private static boolean shareRun(String a, String b, int length) {
    for (var i = 0; i + length <= a.length(); i++) {
      for (var j = 0; j + length <= b.length(); j++) {
        if (a.regionMatches(i, b, j, length)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean hasDigit(String word) {
    for (var i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
