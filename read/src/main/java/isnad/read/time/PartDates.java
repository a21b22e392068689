package isnad.read.time;

import isnad.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Dates told by their place in something longer: the third Tuesday of a month, the second half of
/// a year, the nineties of a century.
final class PartDates {
  private final @Nullable LocalDate page;
  private final CalendarDates calendar;

  PartDates(@Nullable LocalDate page, CalendarDates calendar) {
    this.page = page;
    this.calendar = calendar;
  }

  /// "The third Tuesday of September", "the last week of 2015", "the last day of this month".
  When nth(Match match) {
    var first = firstOf(match);
    if (first == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var whole = match.value("month") == null && !match.has("moon") && match.has("year");
    var after = whole ? first.plusYears(1) : first.plusMonths(1);
    var nth = match.value("ord", match.value("fewth", -1));
    if (match.has("week")) {
      return week(first, after, nth);
    }
    if (!match.has("weekday") && !match.has("wday")) {
      return Dates.day(nth < 0 ? after.minusDays(1) : first.plusDays(nth - 1));
    }
    var of = RelativeDates.dayOf(match);
    return Dates.day(
        nth < 0
            ? after.with(TemporalAdjusters.previous(of))
            : first.with(TemporalAdjusters.nextOrSame(of)).plusWeeks(nth - 1));
  }

  /// The nth week that begins in a month or year; the last is the last of which most days lie in
  /// it, as ISO 8601 counts weeks.
  private static When week(LocalDate first, LocalDate after, int nth) {
    return CalendarDates.weekOf(
        nth < 0
            ? after.with(TemporalAdjusters.previous(DayOfWeek.THURSDAY))
            : first.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).plusWeeks(nth - 1));
  }

  /// The first day of the month or year in which something is the nth.
  private @Nullable LocalDate firstOf(Match match) {
    var month = match.value("month");
    if (month == null && !match.has("year")) {
      return page == null
          ? null
          : YearMonth.from(page).plusMonths(match.value("deictic", 0)).atDay(1);
    }
    var year = month == null ? match.value("year") : calendar.year(match, month, 0);
    return year == null ? null : LocalDate.of(year, month == null ? 1 : month, 1);
  }

  When decade(Match match) {
    var decade = match.value("decade", 0);
    var century = match.has("ord") ? match.value("ord") : match.value("n");
    var start = century == null ? 1900 + decade : (century - 1) * 100 + decade;
    return switch (match.value("part", 0)) {
      case 1 -> Dates.years(start, start + 3);
      case 2 -> Dates.years(start + 4, start + 6);
      case 3 -> Dates.years(start + 7, start + 9);
      default -> Dates.years(start, start + 9);
    };
  }

  When century(Match match) {
    var number = match.has("ord") ? match.value("ord") : match.value("n");
    if (number == null && page != null) {
      number = page.getYear() / 100 + 1 + match.value("deictic", 0);
    }
    return number == null || number < 1
        ? TimeResolver.NO_ANCHOR
        : Dates.years((number - 1) * 100 + 1, number * 100);
  }

  /// "The second half of 2024", "the third quarter", "the first half of the 20th century".
  When portion(Match match) {
    var length = match.value("portion", 6);
    var told = match.value("ord", 1);
    var nth = told < 0 ? 12 / length : told;
    if (nth < 1 || nth > 12 / length) {
      return TimeResolver.NO_ANCHOR;
    }
    if (match.has("century")) {
      return ofCentury(match, nth, 12 / length);
    }
    var year = calendar.yearTold(match);
    var first = (nth - 1) * length + 1;
    return year == null ? TimeResolver.NO_ANCHOR : Dates.months(year, first, first + length - 1);
  }

  private static When ofCentury(Match match, int nth, int parts) {
    var century = match.has("n") ? match.value("n") : match.last("ord");
    if (century == null || century < 1) {
      return TimeResolver.NO_ANCHOR;
    }
    var start = (century - 1) * 100;
    return Dates.years(start + (nth - 1) * 100 / parts + 1, start + nth * 100 / parts);
  }
}
