package isnad.read.body;

import isnad.read.text.Letters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A whole date (day, month and year) that stands in a line, in figures or words.
///
/// @param date read day first where figures alone don't tell
/// @param from where it starts in the line
/// @param to one past its last unit
record Dateline(LocalDate date, int from, int to) {
  private static final int LONGEST_LINE = 400;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int MOST_DIGITS = 4;

  /// A run of letters or a run of digits.
  private record Piece(String text, int from, int to) {
    int number() {
      return text.length() <= MOST_DIGITS && Character.isDigit(text.charAt(0))
          ? Integer.parseInt(text)
          : -1;
    }
  }

  /// The first date in the line; absent where none is.
  static @Nullable Dateline in(String line, Map<String, Integer> months) {
    var pieces = named(pieces(line.substring(0, Math.min(line.length(), LONGEST_LINE))), months);
    for (var i = 0; i < pieces.size(); i++) {
      var found = at(pieces, i, months);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static @Nullable Dateline at(List<Piece> pieces, int i, Map<String, Integer> months) {
    var a = number(pieces, i);
    if (a >= 0) {
      var month = month(pieces, i + 1, months);
      var year = i + 2;
      while (month > 0 && month(pieces, year, months) == month) {
        year++;
      }
      return month > 0
          ? dated(pieces, i, year, new int[] {number(pieces, year), month, a})
          : figures(pieces, i);
    }
    var month = month(pieces, i, months);
    return month > 0
        ? dated(pieces, i, i + 2, new int[] {number(pieces, i + 2), month, number(pieces, i + 1)})
        : null;
  }

  private static @Nullable Dateline figures(List<Piece> pieces, int i) {
    var a = number(pieces, i);
    var b = number(pieces, i + 1);
    var c = number(pieces, i + 2);
    if (a >= FIRST_YEAR) {
      return dated(pieces, i, i + 2, new int[] {a, b, c});
    }
    return b > 12
        ? dated(pieces, i, i + 2, new int[] {c, a, b})
        : dated(pieces, i, i + 2, new int[] {c, b, a});
  }

  private static @Nullable Dateline dated(List<Piece> pieces, int from, int to, int[] parts) {
    if (to >= pieces.size() || parts[0] < FIRST_YEAR || parts[0] > LAST_YEAR) {
      return null;
    }
    try {
      var date = LocalDate.of(parts[0], parts[1], parts[2]);
      return new Dateline(date, pieces.get(from).from(), pieces.get(to).to());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static int number(List<Piece> pieces, int i) {
    return i < pieces.size() ? pieces.get(i).number() : -1;
  }

  private static int month(List<Piece> pieces, int i, Map<String, Integer> months) {
    return i < pieces.size() ? months.getOrDefault(pieces.get(i).text(), 0) : 0;
  }

  /// Ordinal endings and single letters (`28th`, `28 de julio`) are passed over.
  private static List<Piece> pieces(String line) {
    var pieces = new ArrayList<Piece>();
    for (var i = 0; i < line.length(); ) {
      var c = line.charAt(i);
      var from = i;
      var digit = Letters.isDigit(c);
      while (i < line.length()
          && (digit ? Letters.isDigit(line.charAt(i)) : isWordUnit(line.charAt(i)))) {
        i++;
      }
      if (i == from) {
        i++;
      } else if (digit || i - from > 2) {
        pieces.add(new Piece(Letters.fold(line.substring(from, i)), from, i));
      }
    }
    return pieces;
  }

  /// Names of months in two words become one piece.
  private static List<Piece> named(List<Piece> pieces, Map<String, Integer> months) {
    var out = new ArrayList<Piece>();
    for (var piece : pieces) {
      var before = out.isEmpty() ? null : out.getLast();
      var both = before == null ? "" : before.text() + " " + piece.text();
      if (before != null && months.containsKey(both)) {
        out.set(out.size() - 1, new Piece(both, before.from(), piece.to()));
      } else {
        out.add(piece);
      }
    }
    return out;
  }

  private static boolean isWordUnit(char c) {
    return (Character.isLetter(c) || Letters.isMark(c)) && !Letters.isDigit(c);
  }
}
