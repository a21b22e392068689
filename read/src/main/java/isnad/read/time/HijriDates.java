package isnad.read.time;

import isnad.model.When;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/// Converts dates of the Hijri calendar; always approximate, since months begin with the moon.
final class HijriDates {
  private final @Nullable LocalDate page;

  HijriDates(@Nullable LocalDate page) {
    this.page = page;
  }

  When date(Match match) {
    var told = match.value("n");
    var year = told == null ? year(match) : told;
    if (year == null) {
      return TimeResolver.NO_ANCHOR;
    }
    try {
      var month = match.value("hijri", 1);
      var day = match.value("dom");
      var date = LocalDate.from(HijrahDate.of(year, month, day == null ? 1 : day));
      if (!match.has("hijri")) {
        return Dates.year(date.getYear(), true);
      }
      return day == null ? Dates.month(YearMonth.from(date), true) : new When.Day(date, true);
    } catch (DateTimeException e) {
      return TimeResolver.NO_ANCHOR;
    }
  }

  /// The year not told: of the page, or the one before where that is yet far.
  private @Nullable Integer year(Match match) {
    if (page == null) {
      return null;
    }
    var year = HijrahDate.from(page).get(ChronoField.YEAR);
    var date = HijrahDate.of(year, match.value("hijri", 1), 1);
    var step = match.value("deictic", 0);
    if (step != 0) {
      var ahead = LocalDate.from(date).isAfter(page);
      return ahead == step > 0 ? year : year + step;
    }
    var far = LocalDate.from(date).isAfter(page.plusDays(CalendarDates.NEAR));
    return far && !match.has("soon") ? year - 1 : year;
  }

  /// The day of a Hijri month that falls in a Gregorian year.
  static When within(int year, int month, int day) {
    try {
      var first = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
      for (var hijri = first; hijri <= first + 1; hijri++) {
        var date = LocalDate.from(HijrahDate.of(hijri, month, day));
        if (date.getYear() == year) {
          return new When.Day(date, true);
        }
      }
      return TimeResolver.NO_ANCHOR;
    } catch (DateTimeException e) {
      return TimeResolver.NO_ANCHOR;
    }
  }
}
