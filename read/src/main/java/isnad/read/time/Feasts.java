package isnad.read.time;

import isnad.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Finds the days of feasts: by month and day of the Gregorian or of the Hijri calendar, by a
/// weekday of a month, by Easter.
///
/// Without a year it is the next such feast where the words look ahead, else the last, or one that
/// is near. Feasts of the moon are approximate.
final class Feasts {
  private final @Nullable LocalDate page;

  Feasts(@Nullable LocalDate page) {
    this.page = page;
  }

  When date(Match match) {
    var told = match.value("year");
    if (told != null) {
      return in(told, match);
    }
    if (page == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var step = match.value("deictic");
    if (step != null && match.has("yearof")) {
      return in(page.getYear() + step, match);
    }
    return step == null ? unsaid(page, match) : beside(page, match, step);
  }

  /// The next or last one as the words say; "this" is the page's year's.
  private static When beside(LocalDate page, Match match, int step) {
    var now = in(page.getYear(), match);
    var day = now.earliest();
    var passed = day != null && day.isBefore(page);
    var here = step == 0 || (step > 0) != passed;
    return here ? now : in(page.getYear() + step, match);
  }

  private static When unsaid(LocalDate page, Match match) {
    var now = in(page.getYear(), match);
    var day = now.earliest();
    if (day == null) {
      return now;
    }
    if (match.has("soon")) {
      return day.isBefore(page) ? in(page.getYear() + 1, match) : now;
    }
    var far = day.isAfter(page.plusDays(CalendarDates.NEAR));
    return far ? in(page.getYear() - 1, match) : now;
  }

  private static When in(int year, Match match) {
    var nth = Math.max(0, match.value("ord", 1) - 1);
    var moon = match.value("moonfeast");
    if (moon != null) {
      return HijriDates.within(year, moon / 100, moon % 100 + nth);
    }
    var easter = match.value("easter");
    var weekly = match.value("weekfeast");
    var fixed = match.value("feast", 101);
    return Dates.day(
        easter != null
            ? easter(year).plusDays(easter)
            : weekly != null
                ? LocalDate.of(year, weekly / 100, 1)
                    .with(
                        TemporalAdjusters.dayOfWeekInMonth(
                            weekly % 10, DayOfWeek.of(weekly / 10 % 10)))
                : LocalDate.of(year, fixed / 100, fixed % 100).plusDays(nth));
  }

  /// Easter of the western churches, by the computation of Meeus, Jones and Butcher.
  static LocalDate easter(int year) {
    var golden = year % 19;
    var century = year / 100;
    var leaps = century - century / 4;
    var shift = (century - (century + 8) / 25 + 1) / 3;
    var epact = (19 * golden + leaps - shift + 15) % 30;
    var sunday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    var late = (golden + 11 * epact + 22 * sunday) / 451;
    return LocalDate.of(year, 3, 22).plusDays(epact + sunday - 7L * late);
  }
}
