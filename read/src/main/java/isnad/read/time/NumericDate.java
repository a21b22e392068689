package isnad.read.time;

import isnad.model.Token;
import java.util.ArrayList;
import java.util.List;

/// Reads dates written in figures: 2025-04-01, 1/4/2025, 22/04, 3/2015. A day stands before its
/// month, unless only the other order makes a date.
final class NumericDate {
  private NumericDate() {}

  /// Whether a date in figures may begin with the token.
  static boolean begins(Token token) {
    var c = token.folded().charAt(0);
    return c >= '0' && c <= '9';
  }

  /// The date at token `at` as one slot, its value as yyyymmdd with 0 for what is not told; empty
  /// where there is none.
  static List<Slot> at(List<Token> tokens, int at) {
    var pointed = pointed(tokens.get(at).folded(), at);
    if (!pointed.isEmpty()) {
      return pointed;
    }
    var mark = at + 1 < tokens.size() ? tokens.get(at + 1).folded() : "";
    if (!mark.equals("/") && !mark.equals("-") || at > 0 && glued(tokens, at - 1)) {
      return List.of();
    }
    var parts = new ArrayList<Integer>();
    var i = at;
    while (true) {
      parts.add(figure(tokens.get(i).folded()));
      if (i + 2 >= tokens.size()
          || !tokens.get(i + 1).folded().equals(mark)
          || figure(tokens.get(i + 2).folded()) < 0
          || !glued(tokens, i)
          || !glued(tokens, i + 1)) {
        break;
      }
      i += 2;
    }
    var value = value(parts, mark);
    if (value != 0) {
      return List.of(new Slot("numeric", value, "", i + 1));
    }
    var pair = parts.size() == 2 ? paired(parts.get(0), parts.get(1)) : 0;
    return pair == 0 ? List.of() : List.of(new Slot("paired", pair, "", i + 1));
  }

  /// 14.07.2025 or 22.4, which are one token.
  private static List<Slot> pointed(String word, int at) {
    var dotted = dotted(word);
    if (dotted != 0) {
      return List.of(new Slot("numeric", dotted, "", at + 1));
    }
    var point = word.indexOf('.');
    var pair =
        point < 0 ? 0 : paired(figure(word.substring(0, point)), figure(word.substring(point + 1)));
    return pair == 0 ? List.of() : List.of(new Slot("paired", pair, "", at + 1));
  }

  /// 22-4, 4.22, 2015.3: rather a score or a decimal, unless the words say that it is a date; of
  /// day and month only one may be a month.
  private static int paired(int first, int second) {
    if (isYear(first)) {
      return second > 0 && second <= 12 ? packed(first, second, 0) : 0;
    }
    var day = Math.max(first, second);
    return Math.min(first, second) > 0 && Math.min(first, second) <= 12 && day > 12
        ? packed(0, second, first)
        : 0;
  }

  /// 14.07.2025, which is one token.
  private static int dotted(String word) {
    var first = word.indexOf('.');
    var second = first < 0 ? -1 : word.indexOf('.', first + 1);
    if (second < 0 || word.indexOf('.', second + 1) >= 0) {
      return 0;
    }
    var parts =
        List.of(
            figure(word.substring(0, first)),
            figure(word.substring(first + 1, second)),
            figure(word.substring(second + 1)));
    return parts.contains(-1) ? 0 : value(parts, ".");
  }

  private static boolean glued(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && (tokens.get(at).folded().equals("/")
            || tokens.get(at).folded().equals("-")
            || tokens.get(at + 1).folded().equals("/")
            || tokens.get(at + 1).folded().equals("-"))
        && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
  }

  private static int figure(String word) {
    var value = word.length() > 4 ? -1 : 0;
    for (var i = 0; i < word.length() && value >= 0; i++) {
      var digit = word.charAt(i) - '0';
      value = digit < 0 || digit > 9 ? -1 : value * 10 + digit;
    }
    return value;
  }

  private static int value(List<Integer> parts, String mark) {
    if (parts.size() == 3) {
      var first = parts.get(0);
      var last = parts.get(2);
      return isYear(first)
          ? packed(first, parts.get(1), last)
          : isYear(last)
              ? packed(last, parts.get(1), first)
              : mark.equals("/") && last < 100 ? packed(2000 + last, parts.get(1), first) : 0;
    }
    if (parts.size() != 2 || parts.contains(-1)) {
      return 0;
    }
    if (isYear(parts.get(0)) && parts.get(1) <= 12) {
      return packed(parts.get(0), parts.get(1), 0);
    }
    if (isYear(parts.get(1)) && parts.get(0) <= 12) {
      return packed(parts.get(1), parts.get(0), 0);
    }
    return mark.equals("/") ? packed(0, parts.get(1), parts.get(0)) : 0;
  }

  private static boolean isYear(int number) {
    return number >= 1000 && number < 2200;
  }

  private static int packed(int year, int second, int first) {
    var swapped = second > 12 && first <= 12 && first > 0;
    var month = swapped ? first : second;
    var day = swapped ? second : first;
    return month < 1 || month > 12 || day > 31 || year == 0 && day == 0
        ? 0
        : year * 10_000 + month * 100 + day;
  }
}
