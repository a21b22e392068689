package isnad.read.time;

import isnad.model.When;
import isnad.read.time.TimeRule.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Resolves expressions of time against the page's date and the date told before. No anchor, no
/// date.
final class TimeResolver {
  static final When NO_ANCHOR = new When.Unknown(When.Why.NO_ANCHOR);
  static final When STALE = new When.Unknown(When.Why.STALE);

  private final CalendarDates calendar;
  private final RelativeDates relative;
  private @Nullable When before;

  TimeResolver(@Nullable LocalDate page) {
    this.calendar = new CalendarDates(page);
    this.relative = new RelativeDates(page);
  }

  /// @param other the other end of a range
  /// @param bound `since` where that stands before
  When resolve(Match match, @Nullable Match other, @Nullable String bound) {
    var when = other == null ? plain(match) : range(match, other);
    if (when.known()) {
      before = when;
    }
    var open = bound != null && other == null && when.known() && !(when instanceof When.Since);
    return open ? new When.Since(when) : when;
  }

  private When range(Match match, Match other) {
    var to = plain(other);
    var from = plain(match.lent(other));
    return Dates.between(from, to);
  }

  private When plain(Match match) {
    return switch (match.rule().kind()) {
      case DATE -> calendar.date(match);
      case DAYS -> calendar.days(match);
      case MONTH -> calendar.month(match);
      case YEAR -> calendar.year(match);
      case YEARS -> calendar.years(match);
      case NTH -> calendar.nth(match);
      case SEASON -> calendar.season(match);
      case DECADE -> calendar.decade(match);
      case CENTURY -> calendar.century(match);
      case PORTION -> calendar.portion(match);
      case NUMERIC -> calendar.numeric(match);
      case HIJRI -> HijriDates.date(match);
      case FEAST -> calendar.feast(match);
      case UNIT -> relative.unit(match);
      case WEEKDAY -> relative.weekday(match);
      case OFFSET -> relative.offset(match);
      case AGO -> relative.ago(match);
      case FROM_NOW -> relative.fromNow(match);
      case STRETCH -> relative.stretch(match);
      case LATER -> later(match);
      case THEN -> then();
      case NONE -> NO_ANCHOR;
    };
  }

  private When later(Match match) {
    var anchor = before == null ? null : before.earliest();
    if (anchor == null) {
      return match.rule().kind() == Kind.LATER ? relative.fromNow(match) : NO_ANCHOR;
    }
    var count = RelativeDates.count(match);
    return count == 0
        ? new When.Month(YearMonth.from(anchor), true)
        : Dates.shifted(anchor, RelativeDates.unitOf(match), count);
  }

  private When then() {
    var anchor = before == null ? null : before.earliest();
    return anchor == null ? NO_ANCHOR : new When.Month(YearMonth.from(anchor), true);
  }
}
