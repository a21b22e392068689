package isnad.app.web.picture;

import isnad.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// A date as it is drawn: the time that it may be, within it the time that it surely was, and how
/// its two ends look.
///
/// A month is no thirty days of fighting: it is one moment somewhere [Kind#WITHIN] them.
///
/// @param first the first day that it may be; absent where nothing bounds it
/// @param sureFrom from here on it surely was; absent where no day is sure
/// @param sureTo to here it surely was
/// @param last the last day that it may be; absent where nothing bounds it
/// @param soft whether the text itself calls it approximate
public record Stretch(
    Kind kind,
    @Nullable LocalDate first,
    @Nullable LocalDate sureFrom,
    @Nullable LocalDate sureTo,
    @Nullable LocalDate last,
    boolean soft) {
  /// What kind of time it is.
  public enum Kind {
    /// one day
    DAY,
    /// one moment, somewhere within a month, a year, or a few days
    WITHIN,
    /// from one date to another
    LASTING,
    /// from a date on, with no end told
    SINCE,
    /// up to a date, with no beginning told
    UNTIL,
    /// no date
    UNDATED
  }

  private static final Stretch UNDATED = new Stretch(Kind.UNDATED, null, null, null, null, false);

  public static Stretch of(When when) {
    return switch (when) {
      case When.Day day ->
          day.approximate()
              ? new Stretch(Kind.WITHIN, day.earliest(), null, null, day.latest(), true)
              : new Stretch(Kind.DAY, day.date(), day.date(), day.date(), day.date(), false);
      case When.Month month -> within(month, month.approximate());
      case When.InYear year -> within(year, year.approximate());
      case When.Between between -> lasting(between);
      case When.Since since ->
          new Stretch(
              Kind.SINCE, since.earliest(), since.from().latest(), null, null, soft(since.from()));
      case When.Until until ->
          new Stretch(
              Kind.UNTIL, null, null, until.to().earliest(), until.latest(), soft(until.to()));
      case When.Unknown unknown -> UNDATED;
    };
  }

  private static Stretch within(When when, boolean soft) {
    return new Stretch(Kind.WITHIN, when.earliest(), null, null, when.latest(), soft);
  }

  private static Stretch lasting(When.Between between) {
    var from = between.from().latest();
    var to = between.to().earliest();
    var soft = soft(between.from()) || soft(between.to());
    var sure = from != null && to != null && !to.isBefore(from);
    return new Stretch(
        Kind.LASTING,
        between.earliest(),
        sure ? from : null,
        sure ? to : null,
        between.latest(),
        soft);
  }

  private static boolean soft(When when) {
    return when instanceof When.Day(LocalDate date, boolean about) && about
        || when instanceof When.Month month && month.approximate()
        || when instanceof When.InYear year && year.approximate();
  }

  public boolean dated() {
    return kind != Kind.UNDATED;
  }

  /// The middle of the time that it may be, else its one end; absent where it has no date.
  public @Nullable LocalDate middle() {
    if (first == null || last == null) {
      return first == null ? last : first;
    }
    return first.plusDays(ChronoUnit.DAYS.between(first, last) / 2);
  }
}
