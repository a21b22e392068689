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
  private final PartDates parts;
  private final RelativeDates relative;
  private final HijriDates hijri;
  private final Feasts feasts;
  private @Nullable When before;

  TimeResolver(@Nullable LocalDate page) {
    this.calendar = new CalendarDates(page);
    this.parts = new PartDates(page, calendar);
    this.relative = new RelativeDates(page);
    this.hijri = new HijriDates(page);
    this.feasts = new Feasts(page);
  }

  /// @param match with the marks of the words before it
  /// @param other the other end of a range
  When resolve(Match match, @Nullable Match other) {
    var when = other == null ? plain(match) : range(match, other);
    if (!printable(when)) {
      return NO_ANCHOR;
    }
    if (when.known()) {
      before = when;
    }
    var whole = other != null || !when.known() || when instanceof When.Since;
    return whole ? when : bounded(match, when);
  }

  /// Whether a calendar prints it: "3000 years ago" it doesn't.
  private static boolean printable(When when) {
    var first = when.earliest();
    return first == null || first.getYear() > 0 && first.getYear() < 9000;
  }

  /// "Since", "until" or "before" this date.
  private static When bounded(Match match, When when) {
    if (match.has(TimeReader.BOUND + "since")) {
      return new When.Since(when);
    }
    if (match.has(TimeReader.BOUND + "until") || match.has(TimeReader.BOUND + "till")) {
      return new When.Until(when);
    }
    return match.has(TimeReader.BOUND + "before") ? Dates.before(when) : when;
  }

  /// An end that would lie before its beginning is the next such date.
  private When range(Match match, Match other) {
    var from = plain(match.lent(other));
    if (other.rule().kind() == Kind.WEEKDAY && from instanceof When.Day) {
      return Dates.between(from, RelativeDates.weekdayFrom(from, other));
    }
    var range = Dates.between(from, plain(match.has("soon") ? other.with("soon", 1) : other));
    return range.known() || !from.known()
        ? range
        : Dates.between(from, plain(other.with("soon", 1)));
  }

  private When plain(Match match) {
    return switch (match.rule().kind()) {
      case DATE -> date(match);
      case DAYS -> calendar.days(match);
      case MONTH -> calendar.month(match);
      case MONTHS -> calendar.months(match);
      case YEAR -> calendar.year(match);
      case YEARS -> calendar.years(match);
      case NTH -> parts.nth(match);
      case SEASON -> calendar.season(match);
      case DECADE -> parts.decade(match);
      case CENTURY -> parts.century(match);
      case PORTION -> parts.portion(match);
      case NUMERIC -> calendar.numeric(match);
      case HIJRI -> hijri.date(match);
      case FEAST -> feasts.date(match);
      case UNIT -> relative.unit(match);
      case WEEKDAY -> relative.weekday(match);
      case OFFSET -> relative.offset(match);
      case WEEK -> calendar.week(match);
      case SAME -> same(match);
      case EARLIER -> earlier(match);
      case AGO -> relative.ago(match);
      case FROM_NOW -> relative.fromNow(match);
      case STRETCH -> relative.stretch(match);
      case LATER -> later(match);
      case THEN -> then();
      case NONE -> NO_ANCHOR;
    };
  }

  /// "Friday the 11th" is the nearest that there is, else a Friday.
  private When date(Match match) {
    if (match.has("weekday") && match.has("dom") && !match.has("month")) {
      var fitting = calendar.weekdayInMonth(match);
      return fitting == null ? relative.weekday(match) : fitting;
    }
    return match.has("dayth") ? dayth(match) : calendar.date(match);
  }

  /// "On the 25th" of the month told before, of the page's where none was.
  private When dayth(Match match) {
    var month =
        before instanceof When.Day day
            ? YearMonth.from(day.date())
            : before instanceof When.Month told ? told.month() : null;
    return month == null ? calendar.date(match) : CalendarDates.day(month, match.value("dayth", 0));
  }

  private When later(Match match) {
    var anchor = before == null ? null : before.earliest();
    if (anchor == null) {
      return match.rule().kind() == Kind.LATER ? relative.fromNow(match) : NO_ANCHOR;
    }
    return Dates.after(anchor, RelativeDates.unitOf(match), RelativeDates.count(match));
  }

  /// "Two months before that".
  private When earlier(Match match) {
    var anchor = before == null ? null : before.earliest();
    return anchor == null
        ? NO_ANCHOR
        : Dates.earlier(anchor, RelativeDates.unitOf(match), RelativeDates.count(match));
  }

  /// "The same year", "the next day"; with nothing dated before, "next" counts from the page.
  private When same(Match match) {
    var step = match.value("anaphoric", 0);
    if (before != null && before.earliest() != null) {
      return Anaphora.resolve(match, before, step);
    }
    return step == 0 || match.has("month") || match.has("dom")
        ? NO_ANCHOR
        : match.has("weekday")
            ? relative.weekday(match.with("deictic", step))
            : relative.unit(match.with("deictic", step));
  }

  private When then() {
    var anchor = before == null ? null : before.earliest();
    return anchor == null ? NO_ANCHOR : new When.Month(YearMonth.from(anchor), true);
  }
}
