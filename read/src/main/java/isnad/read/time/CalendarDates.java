package isnad.read.time;

import isnad.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Dates told by their names in the calendar; what of the year is not told comes from the page.
final class CalendarDates {
  /// Beyond so many months a month is not called the next one: its year is told.
  private static final int NEXT_REACHES = 8;

  /// A date told without its year that is at most so many days ahead is that one and not last
  /// year's.
  static final int NEAR = 60;

  private final @Nullable LocalDate page;

  CalendarDates(@Nullable LocalDate page) {
    this.page = page;
  }

  When date(Match match) {
    var month = match.value("month");
    var day = match.value("dom", match.value("dayth", 0));
    if (month == null) {
      return inMonth(match, day);
    }
    var year = year(match, month, day);
    if (year == null) {
      return TimeResolver.NO_ANCHOR;
    }
    if (stale(match, YearMonth.of(year, month))) {
      return TimeResolver.STALE;
    }
    return day(YearMonth.of(year, month), day);
  }

  static When day(YearMonth month, int day) {
    return day < 1 || day > month.lengthOfMonth()
        ? Dates.month(month, false)
        : Dates.day(month.atDay(day));
  }

  /// "The 4th of this month".
  private When inMonth(Match match, int day) {
    return page == null
        ? TimeResolver.NO_ANCHOR
        : day(YearMonth.from(page).plusMonths(match.value("deictic", 0)), day);
  }

  /// "Friday the 11th" of the page's month or of one next to it; absent where none is a Friday.
  @Nullable When weekdayInMonth(Match match) {
    if (page == null) {
      return null;
    }
    for (var step : match.has("soon") ? List.of(0, 1) : List.of(0, -1, 1)) {
      var told = day(YearMonth.from(page).plusMonths(step), match.value("dom", 0));
      if (told instanceof When.Day day && day.date().getDayOfWeek() == RelativeDates.dayOf(match)) {
        return told;
      }
    }
    return null;
  }

  /// "1 and 2 April", "from 4 to 22 January".
  When days(Match match) {
    var low = match.value("dom", 1);
    var high = match.last("dom");
    var last = date(match);
    if (!(last instanceof When.Day day) || high == null || high <= low) {
      return last;
    }
    var month = YearMonth.from(day.date());
    return high > month.lengthOfMonth() ? last : Dates.between(last, Dates.day(month.atDay(high)));
  }

  When month(Match match) {
    var month = match.value("month", 1);
    var year = year(match, month, 0);
    if (year == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var told = YearMonth.of(year, month);
    return stale(match, told) ? TimeResolver.STALE : Dates.month(told, match.has("part"));
  }

  /// "May and June 2025"; the first may be of the year before.
  When months(Match match) {
    var first = match.value("month", 1);
    var last = match.last("month");
    var year = last == null ? null : year(match, last, 0);
    if (year == null || last == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var from = YearMonth.of(first > last ? year - 1 : year, first);
    return Dates.between(Dates.month(from, false), Dates.month(YearMonth.of(year, last), false));
  }

  When year(Match match) {
    var year = match.has("year") ? match.value("year") : match.value("figured");
    year = year == null ? match.value("n") : year;
    return year == null || year < 1 ? TimeResolver.NO_ANCHOR : Dates.year(year, match.has("part"));
  }

  When years(Match match) {
    var from = match.has("year") ? match.value("year") : match.value("figured");
    var to = match.has("year") ? match.last("year") : match.last("figured");
    if (from == null || to == null) {
      return TimeResolver.NO_ANCHOR;
    }
    return from < to ? Dates.years(from, to) : Dates.year(from, false);
  }

  /// The year of a month: as told, else the one that the weekday fits, else the last or next such
  /// month as the words say, else the one that ends before the page's date or in its month.
  @Nullable Integer year(Match match, int month, int day) {
    var told = match.value("year");
    if (told != null || page == null) {
      return told;
    }
    var year = page.getYear();
    var passed = unsaid(page, match, month);
    var deictic = match.value("deictic");
    if (match.has("yearof") && deictic != null) {
      return year + deictic;
    }
    if (deictic != null) {
      return deictic > 0
          ? month > page.getMonthValue() ? year : year + 1
          : deictic < 0 ? month >= page.getMonthValue() ? year - 1 : year : year;
    }
    var weekday = match.value("weekday");
    return weekday != null && day > 0 ? fitting(passed, month, day, weekday) : passed;
  }

  /// The year of a date that tells none: the next such date where the words look ahead, else the
  /// last.
  private static int unsaid(LocalDate page, Match match, int month) {
    var year = page.getYear();
    if (month == page.getMonthValue() || match.has("demonstrative")) {
      return year;
    }
    var ahead = month > page.getMonthValue() ? year : year + 1;
    var soon = match.has("soon") || match.has(TimeReader.BOUND + "until");
    return soon ? ahead : ahead - 1;
  }

  private static int fitting(int passed, int month, int day, int weekday) {
    for (var year : new int[] {passed, passed + 1, passed - 1}) {
      var valid = day <= YearMonth.of(year, month).lengthOfMonth();
      if (valid && LocalDate.of(year, month, day).getDayOfWeek().getValue() == weekday) {
        return year;
      }
    }
    return passed;
  }

  /// "Next May" on a page of July tells of a text that was written before May: a month so far away
  /// is told with its year.
  private boolean stale(Match match, YearMonth month) {
    return match.value("deictic", 0) > 0
        && !match.has("year")
        && !match.has("yearof")
        && page != null
        && month.isAfter(YearMonth.from(page).plusMonths(NEXT_REACHES));
  }

  /// A winter begins in the year that names it.
  When season(Match match) {
    var year = yearTold(match);
    var first = match.value("season", 3);
    return year == null ? TimeResolver.NO_ANCHOR : Dates.months(year, first, first + 2);
  }

  @Nullable Integer yearTold(Match match) {
    var told = match.has("year") ? match.value("year") : match.value("figured");
    if (told != null) {
      return told;
    }
    return page == null ? null : (Integer) (page.getYear() + match.value("deictic", 0));
  }

  /// The week of a date.
  When week(Match match) {
    return date(match) instanceof When.Day day ? weekOf(day.date()) : TimeResolver.NO_ANCHOR;
  }

  static When weekOf(LocalDate day) {
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return Dates.between(Dates.day(monday), Dates.day(monday.plusDays(6)));
  }

  When numeric(Match match) {
    var value = match.value("numeric", match.value("paired", 0));
    var month = value / 100 % 100;
    var year = match.value("figured", value / 10_000);
    if (year == 0 && page == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var told = year != 0 || page == null ? year : unsaid(page, match, month);
    return day(YearMonth.of(told, month), value % 100);
  }
}
