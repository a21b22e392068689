package isnad.read.time;

import isnad.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Dates told by their distance from the page's date.
final class RelativeDates {
  private static final int END = 3;

  /// "A few days ago": within the slack of an approximate date these are two to six.
  private static final int FEW = 3;

  private final @Nullable LocalDate page;

  RelativeDates(@Nullable LocalDate page) {
    this.page = page;
  }

  /// "Last week", "the current year", "the end of this month".
  When unit(Match match) {
    if (page == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var step = match.value("deictic", 0);
    var part = match.value("part");
    if (match.has("rest")) {
      return rest(page, unitOf(match));
    }
    return switch (unitOf(match)) {
      case Dates.DAY -> Dates.day(page.plusDays(step));
      case Dates.WEEK -> week(page.plusWeeks(step), part);
      case Dates.MONTH -> Dates.month(YearMonth.from(page).plusMonths(step), part != null);
      case Dates.YEAR -> Dates.year(page.getYear() + step, part != null);
      default -> decade(step);
    };
  }

  /// "The rest of the week".
  private static When rest(LocalDate page, int unit) {
    var end =
        switch (unit) {
          case Dates.WEEK -> page.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
          case Dates.MONTH -> page.with(TemporalAdjusters.lastDayOfMonth());
          default -> page.with(TemporalAdjusters.lastDayOfYear());
        };
    return Dates.between(Dates.day(page), Dates.day(end));
  }

  /// The first such weekday from a day on.
  static When weekdayFrom(When from, Match match) {
    var day = from.earliest();
    return day == null ? from : Dates.day(day.with(TemporalAdjusters.nextOrSame(dayOf(match))));
  }

  static DayOfWeek dayOf(Match match) {
    return DayOfWeek.of(match.value("weekday", match.value("wday", 1)));
  }

  private When decade(int step) {
    var start = page == null ? 0 : page.getYear() / 10 * 10 + 10 * step;
    return Dates.years(start, start + 9);
  }

  private static When week(LocalDate inside, @Nullable Integer part) {
    var monday = inside.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var first = part != null && part == END ? monday.plusDays(5) : monday;
    return Dates.between(Dates.day(first), Dates.day(monday.plusDays(6)));
  }

  /// A weekday alone is the last one that was, the page's own day among them.
  When weekday(Match match) {
    if (page == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var day = dayOf(match);
    var deictic = match.value("deictic");
    if (match.has("week")) {
      var monday = page.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return Dates.day(
          monday.plusWeeks(deictic == null ? 0 : deictic).plusDays(day.getValue() - 1));
    }
    var future = deictic != null && deictic > 0;
    var open = match.has(TimeReader.BOUND + "until") || match.has(TimeReader.BOUND + "till");
    if (deictic == null && (open || match.has("soon")) || deictic != null && deictic == 0) {
      return Dates.day(page.with(TemporalAdjusters.nextOrSame(day)));
    }
    return Dates.day(
        future
            ? page.with(TemporalAdjusters.next(day))
            : deictic != null
                ? page.with(TemporalAdjusters.previous(day))
                : page.with(TemporalAdjusters.previousOrSame(day)));
  }

  /// "Yesterday".
  When offset(Match match) {
    return page == null
        ? TimeResolver.NO_ANCHOR
        : Dates.day(page.plusDays(match.value("offset", 0)));
  }

  /// "A week ago", "for ten years".
  When ago(Match match) {
    var unit = unitOf(match);
    var count = count(match) == 0 && unit < Dates.YEAR ? FEW : count(match);
    if (page == null || count == 0) {
      return TimeResolver.NO_ANCHOR;
    }
    var when = further(match, page, Dates.shifted(page, unit, -count));
    return match.has("since") && !match.has("now") ? new When.Since(when) : when;
  }

  /// "A month *and 21 days* ago": so many days before the date.
  private static When further(Match match, LocalDate page, When when) {
    var days = match.has("days") ? match.last("n") : null;
    if (days == null || !(when instanceof When.Month told)) {
      return when;
    }
    var day = Math.min(page.getDayOfMonth(), told.month().lengthOfMonth());
    return new When.Day(told.month().atDay(day).minusDays(days), true);
  }

  /// "In two days".
  When fromNow(Match match) {
    var count = count(match);
    return page == null || count == 0
        ? TimeResolver.NO_ANCHOR
        : Dates.shifted(page, unitOf(match), count);
  }

  /// "In the next three days", "the last two decades".
  When stretch(Match match) {
    var count = count(match);
    if (page == null || count == 0) {
      return TimeResolver.NO_ANCHOR;
    }
    var unit = unitOf(match);
    var past = match.value("deictic", -1) < 0;
    if (unit == Dates.DECADE) {
      var start = page.getYear() / 10 * 10;
      return past
          ? Dates.years(start - 10 * count, start - 1)
          : Dates.years(start + 10, start + 10 * count + 9);
    }
    var far = Dates.shifted(page, unit, past ? -count : count);
    return past ? Dates.between(far, Dates.day(page)) : Dates.between(Dates.day(page), far);
  }

  static int unitOf(Match match) {
    for (var name : new String[] {"unit", "theunit", "units", "pair", "week"}) {
      var unit = match.value(name);
      if (unit != null) {
        return unit;
      }
    }
    return match.has("yearof") ? Dates.YEAR : match.has("moon") ? Dates.MONTH : Dates.DAY;
  }

  /// How many units; 0 where only "some" are told.
  static int count(Match match) {
    var number = match.has("n") ? match.value("n") : match.value("dom");
    return number != null ? number : match.has("pair") ? 2 : match.has("units") ? 0 : 1;
  }
}
