package isnad.read.time;

import isnad.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Resolves expressions of time against the page's date and the date told before. No anchor, no
/// date.
final class TimeResolver {
  private static final When NO_ANCHOR = new When.Unknown(When.Why.NO_ANCHOR);
  private static final When STALE = new When.Unknown(When.Why.STALE);

  private final @Nullable LocalDate page;
  private @Nullable When before;

  TimeResolver(@Nullable LocalDate page) {
    this.page = page;
  }

  When resolve(Expression expression, @Nullable TimeWord bound) {
    var when = bounded(plain(expression), bound);
    if (when.known()) {
      before = when;
    }
    return when;
  }

  private static When bounded(When when, @Nullable TimeWord bound) {
    return bound == TimeWord.SINCE && when.known() ? new When.Since(when) : when;
  }

  private When plain(Expression expression) {
    return switch (expression) {
      case Expression.Calendar calendar -> calendar(calendar);
      case Expression.Season season -> season(season);
      case Expression.Years years ->
          new When.Between(year(years.from(), false), year(years.to(), false));
      case Expression.Then ignored -> then();
      case Expression.Days days -> page == null ? NO_ANCHOR : day(page.plusDays(days.offset()));
      case Expression.Weekday weekday -> weekday(weekday);
      case Expression.Unit unit -> unit(unit);
      case Expression.Ago ago -> ago(ago);
      case Expression.Later later -> later(later);
    };
  }

  private When calendar(Expression.Calendar told) {
    var month = told.month();
    if (month == null) {
      return told.year() == null ? NO_ANCHOR : part(told.part(), told.year());
    }
    var year = told.year() != null ? told.year() : yearOf(month, told.deictic());
    if (year == null) {
      return NO_ANCHOR;
    }
    if (told.year() == null && stale(YearMonth.of(year, month), told.deictic())) {
      return STALE;
    }
    var day = told.day();
    if (day == null || day > YearMonth.of(year, month).lengthOfMonth()) {
      return new When.Month(YearMonth.of(year, month), told.part() != null);
    }
    return day(LocalDate.of(year, month, day));
  }

  private static When part(@Nullable TimeWord part, int year) {
    return year(year, part != null);
  }

  /// The year of a month told without one: the last such month before the page's date, or the next.
  private @Nullable Integer yearOf(int month, @Nullable TimeWord deictic) {
    if (page == null) {
      return null;
    }
    var year = page.getYear();
    if (deictic == TimeWord.NEXT) {
      return month > page.getMonthValue() ? year : year + 1;
    }
    if (deictic == TimeWord.THIS) {
      return year;
    }
    return month > page.getMonthValue() ? year - 1 : year;
  }

  /// "Next May" on a page of July tells of a text that was written before May.
  private boolean stale(YearMonth month, @Nullable TimeWord deictic) {
    return deictic == TimeWord.NEXT
        && page != null
        && month.isAfter(YearMonth.from(page).plusMonths(8));
  }

  private static When season(Expression.Season told) {
    var year = told.year();
    var first =
        switch (told.season()) {
          case SPRING -> YearMonth.of(year, 3);
          case SUMMER -> YearMonth.of(year, 6);
          case AUTUMN -> YearMonth.of(year, 9);
          default -> YearMonth.of(year, 12);
        };
    return new When.Between(
        new When.Month(first, false), new When.Month(first.plusMonths(2), false));
  }

  private When weekday(Expression.Weekday told) {
    if (page == null) {
      return NO_ANCHOR;
    }
    var day = DayOfWeek.of(told.number());
    return day(
        told.deictic() == TimeWord.NEXT
            ? page.with(TemporalAdjusters.next(day))
            : told.deictic() == TimeWord.LAST
                ? page.with(TemporalAdjusters.previous(day))
                : page.with(TemporalAdjusters.previousOrSame(day)));
  }

  private When unit(Expression.Unit told) {
    if (page == null) {
      return NO_ANCHOR;
    }
    var step =
        switch (told.deictic()) {
          case LAST -> -1;
          case NEXT -> 1;
          default -> 0;
        };
    return switch (told.unit()) {
      case WEEK -> week(page.plusWeeks(step));
      case MONTH -> new When.Month(YearMonth.from(page).plusMonths(step), false);
      default -> year(page.getYear() + step, false);
    };
  }

  private static When week(LocalDate inside) {
    var monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new When.Between(day(monday), day(monday.plusDays(6)));
  }

  private When ago(Expression.Ago told) {
    return page == null || told.count() == 0
        ? NO_ANCHOR
        : shifted(page, told.unit(), -told.count());
  }

  private When later(Expression.Later told) {
    var anchor = before == null ? null : before.earliest();
    if (anchor == null || before == null) {
      return NO_ANCHOR;
    }
    if (told.count() == 0) {
      return new When.Month(YearMonth.from(anchor), true);
    }
    return shifted(anchor, told.unit(), told.count());
  }

  private When then() {
    var anchor = before == null ? null : before.earliest();
    return anchor == null ? NO_ANCHOR : new When.Month(YearMonth.from(anchor), true);
  }

  private static When shifted(LocalDate anchor, TimeWord unit, int count) {
    return switch (unit) {
      case DAY -> new When.Day(anchor.plusDays(count), true);
      case WEEK -> new When.Day(anchor.plusWeeks(count), true);
      case MONTH -> new When.Month(YearMonth.from(anchor).plusMonths(count), true);
      default -> year(anchor.getYear() + count, true);
    };
  }

  private static When day(LocalDate date) {
    return new When.Day(date, false);
  }

  private static When year(int year, boolean approximate) {
    return new When.InYear(Year.of(year), approximate);
  }
}
