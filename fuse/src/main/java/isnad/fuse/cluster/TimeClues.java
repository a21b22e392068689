package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.model.Ground;
import isnad.model.When;
import java.util.List;

/// What two dates say about two reports being one event.
final class TimeClues {
  private TimeClues() {}

  /// Whether the dates part them for good: they disagree by more than the coarser one's blur, or
  /// are told with the same precision, or by one voice in one article.
  static boolean exclude(Telling one, Telling other) {
    var a = one.happening().when();
    var b = other.happening().when();
    if (a.agrees(b)) {
      return false;
    }
    var oneVoice = one.sameDocument(other) && one.voice().equals(other.voice());
    return oneVoice || Grain.gap(a, b) > blur(a, b);
  }

  static void add(Telling one, Telling other, List<Clue> clues) {
    var a = one.happening().when();
    var b = other.happening().when();
    var coarser = Grain.of(a).coarser(Grain.of(b));
    if (coarser == Grain.NONE) {
      return;
    }
    if (a.agrees(b)) {
      clues.add(agreeing(a, b, coarser));
    } else if (coarser == Grain.DAY) {
      clues.add(
          new Clue(
              Sort.DAY,
              Weights.CLOSE_DAYS,
              Ground.Sort.CLOSE_DAYS,
              Integer.toString(Grain.DAY.blur)));
    } else {
      clues.add(
          new Clue(Sort.PERIOD, Weights.JUST_MISSED, both(Ground.Sort.DATES_JUST_MISS, a, b)));
    }
  }

  private static long blur(When a, When b) {
    var one = Grain.of(a);
    var other = Grain.of(b);
    if (one == Grain.DAY && other == Grain.DAY) {
      return Grain.DAY.blur;
    }
    return one == other ? 0 : one.coarser(other).blur;
  }

  private static Clue agreeing(When a, When b, Grain coarser) {
    if (coarser != Grain.DAY && !inside(a, b) && !inside(b, a)) {
      return new Clue(Sort.PERIOD, Weights.TOUCHING, both(Ground.Sort.DATES_MAY_BE_ONE, a, b));
    }
    return switch (coarser) {
      case DAY -> new Clue(Sort.DAY, Weights.SAME_DAY, Ground.Sort.SAME_DAY);
      case MONTH -> new Clue(Sort.MONTH, Weights.SAME_MONTH, Ground.Sort.SAME_MONTH);
      case YEAR, NONE -> new Clue(Sort.PERIOD, Weights.SAME_YEAR, Ground.Sort.SAME_YEAR);
    };
  }

  private static Ground both(Ground.Sort sort, When a, When b) {
    return new Ground(sort, String.valueOf(a.edtf()), String.valueOf(b.edtf()));
  }

  private static boolean inside(When inner, When outer) {
    var from = inner.earliest();
    var to = inner.latest();
    var outerFrom = outer.earliest();
    var outerTo = outer.latest();
    return from != null
        && to != null
        && outerFrom != null
        && outerTo != null
        && !from.isBefore(outerFrom)
        && !to.isAfter(outerTo);
  }
}
