package isnad.read.number;

import java.math.BigDecimal;

/// A word or figure as a part of a number.
///
/// @param value what it stands for: 3, 20, 1000; of a fraction 0.2
/// @param definite whether it has the article
/// @param governed whether a preposition is glued to it
record Term(Kind kind, BigDecimal value, boolean definite, boolean governed) {
  /// What a part of a number does in it.
  enum Kind {
    /// 0 to 9, in words
    UNIT,
    /// 1 where only "ten" or tens behind it make it a number: alone it is "someone"
    COMPOUND,
    /// 10 and what makes the numbers from 11 to 19
    TEN,
    /// 20 to 90
    TENS,
    /// 100, behind a unit or alone
    HUNDRED,
    /// 200 to 900 in one word
    HUNDREDS,
    /// 1000, a million …
    SCALE,
    /// thousands, millions: behind a count only, alone it is vague
    MANY,
    /// 1000 behind a count, 2000 alone: a dual before its noun looks like an accusative
    EITHER,
    /// 2000, two million …: a scale in the dual
    DOUBLE,
    /// 12: counts as a scale does, and takes no remainder
    DOZEN,
    /// a figure
    FIGURE,
    /// a half, a third …
    FRACTION,
    /// thirds, fifths: behind a count
    FRACTIONS,
    /// the first, the second … the tenth; "eleventh" is made of two
    ORDINAL
  }

  boolean is(Kind... kinds) {
    for (var each : kinds) {
      if (each == kind) {
        return true;
      }
    }
    return false;
  }

  boolean below(int limit) {
    return value.compareTo(BigDecimal.valueOf(limit)) < 0;
  }
}
