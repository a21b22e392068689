package isnad.fuse.cluster;

import isnad.fuse.cluster.Clue.Sort;
import isnad.model.Ground;
import isnad.model.Quantity;
import java.math.BigDecimal;
import java.util.List;

/// What figures say about two reports being one event: the best that any two of one kind say.
final class NumberClues {
  private static final BigDecimal COMMON = BigDecimal.valueOf(3);

  private NumberClues() {}

  static void add(Telling one, Telling other, List<Clue> clues) {
    one.happening().quantities().stream()
        .flatMap(mine ->
            other.happening().quantities().stream()
                .filter(theirs -> comparable(mine, theirs))
                .map(theirs -> clue(mine, theirs)))
        .reduce((a, b) -> a.points() >= b.points() ? a : b)
        .ifPresent(clues::add);
  }

  private static boolean comparable(Quantity mine, Quantity theirs) {
    return mine.what() == theirs.what()
        && mine.what() != Quantity.What.OTHER
        && mine.part() == theirs.part()
        && mine.of() != null
        && mine.of().equals(theirs.of());
  }

  private static Clue clue(Quantity mine, Quantity theirs) {
    var of = String.valueOf(mine.of());
    if (mine.amount().equals(theirs.amount()) && telling(mine)) {
      return new Clue(Sort.NUMBER, Weights.SAME_NUMBER, Ground.Sort.SAME_NUMBER, of);
    }
    return mine.amount().agrees(theirs.amount())
        ? new Clue(Sort.NUMBER, Weights.COMPATIBLE_NUMBER, Ground.Sort.COMPATIBLE_NUMBERS, of)
        : new Clue(Sort.NUMBER, Weights.OTHER_NUMBER, Ground.Sort.OTHER_NUMBER, of);
  }

  /// One and two are told of everything.
  private static boolean telling(Quantity quantity) {
    var min = quantity.amount().min();
    return min != null && min.compareTo(COMMON) >= 0;
  }
}
