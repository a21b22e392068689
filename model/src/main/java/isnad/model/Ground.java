package isnad.model;

import java.util.List;
import java.util.Locale;

/// One thing that speaks for or against two reports belonging together, as a value: words for it
/// are found where it is shown.
///
/// @param of what it is about: ids, dates in EDTF, or words, as [Sort#about] says
public record Ground(Sort sort, List<String> of) {
  public Ground {
    of = List.copyOf(of);
  }

  public Ground(Sort sort, String... of) {
    this(sort, List.of(of));
  }

  /// What the values of a ground are.
  public enum About {
    NOTHING,
    ACTORS,
    PLACES,
    DATES,
    WORDS
  }

  /// Sorts of grounds.
  public enum Sort {
    SAME_TYPE(About.NOTHING),
    SAME_MODE(About.WORDS),
    OTHER_MODE(About.WORDS),
    SAME_DAY(About.NOTHING),
    CLOSE_DAYS(About.WORDS),
    SAME_MONTH(About.NOTHING),
    SAME_YEAR(About.NOTHING),
    /// dates that overlap, neither of them inside the other
    DATES_MAY_BE_ONE(About.DATES),
    DATES_JUST_MISS(About.DATES),
    /// the part lies within the time of the whole
    WITHIN_TIME(About.DATES),
    SAME_ACTOR(About.ACTORS),
    KINDRED_ACTORS(About.ACTORS),
    OTHER_ACTOR(About.ACTORS),
    FURTHER_ACTOR(About.NOTHING),
    SAME_RECIPIENT(About.ACTORS),
    KINDRED_RECIPIENTS(About.ACTORS),
    OTHER_RECIPIENT(About.ACTORS),
    FURTHER_RECIPIENT(About.NOTHING),
    /// who acts in one receives in the other
    SIDES_SWAPPED(About.ACTORS),
    BOTH_NAME(About.ACTORS),
    /// nobody takes part in the part who doesn't in the whole
    AMONG_PARTICIPANTS(About.ACTORS),
    SAME_PLACE(About.PLACES),
    NEAR_PLACES(About.PLACES),
    ONE_COUNTRY(About.PLACES),
    OTHER_PLACE(About.PLACES),
    /// it happened in the country that received it
    IN_RECEIVING_COUNTRY(About.NOTHING),
    SAME_NUMBER(About.ACTORS),
    COMPATIBLE_NUMBERS(About.ACTORS),
    OTHER_NUMBER(About.ACTORS),
    COPIES(About.NOTHING),
    SAME_RULE(About.WORDS),
    SAME_WORD(About.NOTHING),
    NEARLY_SAME_WORDS(About.NOTHING),
    SIMILAR_WORDS(About.NOTHING),
    ANSWERS(About.NOTHING),
    TOLD_BESIDE(About.NOTHING),
    /// the later one stands in a passage taken over from an older text that told the same
    INHERITED(About.NOTHING),
    ANALYST(About.WORDS);

    private final About about;

    Sort(About about) {
      this.about = about;
    }

    public About about() {
      return about;
    }

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
