package isnad.read.time;

import isnad.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/// Dates told by the date before them in the text: "the same year", "the next day", "in January of
/// the year after".
final class Anaphora {
  private Anaphora() {}

  /// @param before the date told before, with a beginning
  /// @param step -1, 0 or 1 for the unit before, the same and the next
  static When resolve(Match match, When before, int step) {
    var anchor = before.earliest();
    if (anchor == null) {
      return TimeResolver.NO_ANCHOR;
    }
    var month = match.value("month");
    if (month != null) {
      return day(match, YearMonth.of(anchor.getYear() + step, month));
    }
    if (match.has("dom")) {
      return day(match, YearMonth.from(anchor).plusMonths(step));
    }
    return match.has("weekday") ? weekday(match, anchor, step) : unit(match, before, anchor, step);
  }

  private static When day(Match match, YearMonth month) {
    var day = match.value("dom", 0);
    return day < 1 || day > month.lengthOfMonth()
        ? Dates.month(month, match.has("part"))
        : Dates.day(month.atDay(day));
  }

  private static When weekday(Match match, LocalDate anchor, int step) {
    var day = RelativeDates.dayOf(match);
    return Dates.day(
        anchor.with(
            step > 0
                ? TemporalAdjusters.next(day)
                : step < 0 ? TemporalAdjusters.previous(day) : TemporalAdjusters.nextOrSame(day)));
  }

  /// A day or week counts from a day only; from a month or year it is somewhere in it.
  private static When unit(Match match, When before, LocalDate anchor, int step) {
    var part = match.has("part");
    var exact = before instanceof When.Day;
    return switch (RelativeDates.unitOf(match)) {
      case Dates.DAY -> exact ? Dates.day(anchor.plusDays(step)) : before;
      case Dates.WEEK -> exact ? CalendarDates.weekOf(anchor.plusWeeks(step)) : before;
      case Dates.MONTH -> Dates.month(YearMonth.from(anchor).plusMonths(step), part);
      case Dates.YEAR -> Dates.year(anchor.getYear() + step, part);
      default -> Dates.years(start(anchor, step), start(anchor, step) + 9);
    };
  }

  private static int start(LocalDate anchor, int step) {
    return anchor.getYear() / 10 * 10 + 10 * step;
  }
}
