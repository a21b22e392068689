package isnad.read.time;

import isnad.model.When;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/// Makes dates of their parts.
final class Dates {
  static final int DAY = 0;
  static final int WEEK = 1;
  static final int MONTH = 2;
  static final int YEAR = 3;
  static final int DECADE = 4;

  /// What the plural of a few stands for.
  private static final int FEWEST = 2;

  private static final int MOST = 11;

  private Dates() {}

  static When day(LocalDate date) {
    return new When.Day(date, false);
  }

  static When year(int year, boolean approximate) {
    return new When.InYear(Year.of(year), approximate);
  }

  static When month(YearMonth month, boolean approximate) {
    return new When.Month(month, approximate);
  }

  static When years(int from, int to) {
    return new When.Between(year(from, false), year(to, false));
  }

  static When months(int year, int from, int to) {
    return new When.Between(
        month(YearMonth.of(year, from), false),
        month(YearMonth.of(year, from).plusMonths(to - from), false));
  }

  /// From one to the other; unknown where one is, or where they stand the wrong way round.
  static When between(When from, When to) {
    if (!from.known() || !to.known() || open(from) || open(to)) {
      return from.known() ? to : from;
    }
    var first = from instanceof When.Between range ? range.from() : from;
    var last = to instanceof When.Between range ? range.to() : to;
    var start = first.earliest();
    var end = last.latest();
    return start == null || end == null || end.isBefore(start)
        ? new When.Unknown(When.Why.NO_ANCHOR)
        : new When.Between(first, last);
  }

  /// Up to the last unit before the date, in the unit in which it is told.
  static When before(When when) {
    return switch (when) {
      case When.Day day -> new When.Until(new When.Day(day.date().minusDays(1), day.approximate()));
      case When.Month month -> until(month, month(month.month().minusMonths(1), false));
      case When.InYear year -> until(year, year(year.year().getValue() - 1, false));
      case When.Between range -> before(range.from());
      case When.Since since -> before(since.from());
      case When.Until until -> until;
      case When.Unknown unknown -> unknown;
    };
  }

  /// A part of a month or year is told in it: before its end is not before it.
  private static When until(When told, When before) {
    var part =
        told instanceof When.Month month && month.approximate()
            || told instanceof When.InYear year && year.approximate();
    return new When.Until(part ? told : before);
  }

  /// So many units after the anchor; 0 for "some": days and weeks stay within the month, some
  /// months or years are two to eleven.
  static When after(LocalDate anchor, int unit, int count) {
    if (count != 0) {
      return shifted(anchor, unit, count);
    }
    return unit < MONTH
        ? month(YearMonth.from(anchor), true)
        : between(shifted(anchor, unit, FEWEST), shifted(anchor, unit, MOST));
  }

  /// So many units before the anchor.
  static When earlier(LocalDate anchor, int unit, int count) {
    if (count != 0) {
      return shifted(anchor, unit, -count);
    }
    return unit < MONTH
        ? month(YearMonth.from(anchor.minusWeeks(unit)), true)
        : between(shifted(anchor, unit, -MOST), shifted(anchor, unit, -FEWEST));
  }

  private static boolean open(When when) {
    return when instanceof When.Since || when instanceof When.Until;
  }

  /// The date so many units away, as exact as the unit is.
  static When shifted(LocalDate anchor, int unit, int count) {
    return switch (unit) {
      case DAY -> new When.Day(anchor.plusDays(count), true);
      case WEEK -> new When.Day(anchor.plusWeeks(count), true);
      case MONTH -> month(YearMonth.from(anchor).plusMonths(count), true);
      case YEAR -> year(anchor.getYear() + count, true);
      default -> year(anchor.getYear() + 10 * count, true);
    };
  }
}
