package isnad.fuse.cluster;

import isnad.model.When;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// How finely a date is told, whatever words tell it.
enum Grain {
  DAY(7, 3),
  MONTH(93, 3),
  YEAR(366, 31),
  /// spans of years, open spans, and no date at all: they prove little or nothing
  NONE(Long.MAX_VALUE, 0);

  private final long widest;

  /// By how many days a finer date may miss one of this grain and still be meant by it.
  final int blur;

  Grain(long widest, int blur) {
    this.widest = widest;
    this.blur = blur;
  }

  static Grain of(When when) {
    var days = days(when);
    return days <= DAY.widest
        ? DAY
        : days <= MONTH.widest ? MONTH : days <= YEAR.widest ? YEAR : NONE;
  }

  /// How many days it may be; without end where one end is open.
  static long days(When when) {
    var from = when.earliest();
    var to = when.latest();
    return from == null || to == null ? Long.MAX_VALUE : days(from, to) + 1;
  }

  Grain coarser(Grain other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Days between two dates that don't agree.
  static long gap(When one, When other) {
    var a = one.latest();
    var b = other.earliest();
    if (a != null && b != null && a.isBefore(b)) {
      return days(a, b);
    }
    var c = other.latest();
    var d = one.earliest();
    return c != null && d != null && c.isBefore(d) ? days(c, d) : 0;
  }

  private static long days(LocalDate from, LocalDate to) {
    return ChronoUnit.DAYS.between(from, to);
  }
}
