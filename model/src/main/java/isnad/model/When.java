package isnad.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A date as exact as the text allows and no more.
public sealed interface When {
  /// EDTF (ISO 8601-2): `2025-04-01`, `2025-04`, `2015/2024`, `2025-06~`, `../2023`; absent when
  /// unknown.
  @Nullable String edtf();

  /// The first day it may be; absent where nothing bounds it.
  @Nullable LocalDate earliest();

  /// The last day it may be; absent where nothing bounds it.
  @Nullable LocalDate latest();

  /// Whether both may be the same day: their ranges meet. Unknown agrees with anything.
  default boolean agrees(When other) {
    return !before(latest(), other.earliest()) && !before(other.latest(), earliest());
  }

  default boolean known() {
    return !(this instanceof Unknown);
  }

  private static boolean before(@Nullable LocalDate a, @Nullable LocalDate b) {
    return a != null && b != null && a.isBefore(b);
  }

  private static String tilde(boolean approximate) {
    return approximate ? "~" : "";
  }

  record Day(LocalDate date, boolean approximate) implements When {
    @Override
    public String edtf() {
      return date + tilde(approximate);
    }

    @Override
    public LocalDate earliest() {
      return approximate ? date.minusDays(3) : date;
    }

    @Override
    public LocalDate latest() {
      return approximate ? date.plusDays(3) : date;
    }
  }

  record Month(YearMonth month, boolean approximate) implements When {
    @Override
    public String edtf() {
      return month + tilde(approximate);
    }

    @Override
    public LocalDate earliest() {
      return month.minusMonths(approximate ? 1 : 0).atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.plusMonths(approximate ? 1 : 0).atEndOfMonth();
    }
  }

  record InYear(Year year, boolean approximate) implements When {
    @Override
    public String edtf() {
      return String.format(Locale.ROOT, "%04d", year.getValue()) + tilde(approximate);
    }

    @Override
    public LocalDate earliest() {
      return year.minusYears(approximate ? 1 : 0).atDay(1);
    }

    @Override
    public LocalDate latest() {
      return year.plusYears(approximate ? 1 : 0).atMonth(12).atEndOfMonth();
    }
  }

  /// From one date to another, both included.
  record Between(When from, When to) implements When {
    public Between {
      if (from.edtf() == null || to.edtf() == null) {
        throw new IllegalArgumentException("a span of time has two known ends");
      }
      if (before(to.latest(), from.earliest())) {
        throw new IllegalArgumentException(from.edtf() + " is after " + to.edtf());
      }
    }

    @Override
    public String edtf() {
      return from.edtf() + "/" + to.edtf();
    }

    @Override
    public @Nullable LocalDate earliest() {
      return from.earliest();
    }

    @Override
    public @Nullable LocalDate latest() {
      return to.latest();
    }
  }

  /// From then on, with no end told.
  record Since(When from) implements When {
    @Override
    public String edtf() {
      return from.edtf() + "/..";
    }

    @Override
    public @Nullable LocalDate earliest() {
      return from.earliest();
    }

    @Override
    public @Nullable LocalDate latest() {
      return null;
    }
  }

  /// Up to then, with no beginning told.
  record Until(When to) implements When {
    @Override
    public String edtf() {
      return "../" + to.edtf();
    }

    @Override
    public @Nullable LocalDate earliest() {
      return null;
    }

    @Override
    public @Nullable LocalDate latest() {
      return to.latest();
    }
  }

  record Unknown(Why why) implements When {
    @Override
    public @Nullable String edtf() {
      return null;
    }

    @Override
    public @Nullable LocalDate earliest() {
      return null;
    }

    @Override
    public @Nullable LocalDate latest() {
      return null;
    }
  }

  /// Why a date is not known.
  enum Why {
    /// the text gives none
    NOT_TOLD,
    /// "last week" on a page without a date, "two months later" after nothing dated
    NO_ANCHOR,
    /// the words contradict the page's date: a passage taken over from an older text
    STALE
  }

  When NOT_TOLD = new Unknown(Why.NOT_TOLD);
}
