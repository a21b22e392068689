package isnad.fuse.relation;

import isnad.model.When;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;

/// Many dates as one stretch of time.
final class Times {
  private Times() {}

  /// From the first to the last; unknown where none is known.
  static When all(Collection<When> whens) {
    var known = whens.stream().filter(When::known).toList();
    var first = known.stream().map(Times::begin).min(Comparator.comparing(Times::earliest));
    var last = known.stream().map(Times::end).max(Comparator.comparing(Times::latest));
    if (first.isEmpty() || last.isEmpty()) {
      return When.NOT_TOLD;
    }
    var from = first.get();
    var to = last.get();
    return from.equals(to) || earliest(to).isBefore(earliest(from))
        ? from
        : new When.Between(from, to);
  }

  private static When begin(When when) {
    return switch (when) {
      case When.Between between -> between.from();
      case When.Since since -> since.from();
      case When.Until until -> until.to();
      case When.Day day -> day;
      case When.Month month -> month;
      case When.InYear year -> year;
      case When.Unknown unknown -> unknown;
    };
  }

  private static When end(When when) {
    return switch (when) {
      case When.Between between -> between.to();
      case When.Since since -> since.from();
      case When.Until until -> until.to();
      case When.Day day -> day;
      case When.Month month -> month;
      case When.InYear year -> year;
      case When.Unknown unknown -> unknown;
    };
  }

  private static LocalDate earliest(When when) {
    var day = when.earliest();
    return day == null ? LocalDate.MAX : day;
  }

  private static LocalDate latest(When when) {
    var day = when.latest();
    return day == null ? LocalDate.MIN : day;
  }
}
