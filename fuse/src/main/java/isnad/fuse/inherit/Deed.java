package isnad.fuse.inherit;

import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.Happening.Polarity;
import isnad.model.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A report seen as somebody's deed in some country: by whom, where and in which manner.
///
/// @param doers who acts or tells of himself; bodies of a state under one name
/// @param involved they and all others, and the country
record Deed(Report report, Set<String> doers, Set<String> involved) {
  /// Who did it and to whom or where.
  private static final int ENOUGH = 2;

  /// Dates nearer than this may be one and the same.
  private static final long APART = 7;

  private static final long LONGEST_AGO = 366;

  static Deed of(Report report, Kinship kinship, Geography geography) {
    var happening = report.happening();
    var doers = new TreeSet<String>();
    var involved = new TreeSet<String>();
    add(happening.actors(), kinship, doers);
    add(report.chain().tellers(), kinship, doers);
    add(happening.recipients(), kinship, involved);
    geography.countries(happening.where()).stream().map(Kinship::stateRoot).forEach(involved::add);
    involved.addAll(doers);
    return new Deed(report, doers, involved);
  }

  private static void add(List<ActorId> ids, Kinship kinship, Set<String> into) {
    ids.stream().filter(id -> !kinship.generic(id)).map(kinship::root).forEach(into::add);
  }

  /// Under which names the same deed is looked for; none without a manner.
  List<String> keys() {
    var mode = report.happening().kind().mode();
    return mode == null || report.happening().polarity() == Polarity.DENIED
        ? List.of()
        : doers.stream().map(doer -> mode + "|" + doer).toList();
  }

  /// Whether it tells what the other tells, with a date well before.
  boolean isOlderThan(Deed other) {
    var from = other.report.happening().when().earliest();
    var middle = middle();
    if (from == null || middle == null) {
      return false;
    }
    var days = ChronoUnit.DAYS.between(middle, from);
    return days > APART
        && days <= LONGEST_AGO
        && involved.stream().filter(other.involved::contains).count() >= ENOUGH;
  }

  /// Absent where one end of its date is open, or it may be any day of a year.
  @Nullable LocalDate middle() {
    var from = report.happening().when().earliest();
    var to = report.happening().when().latest();
    if (from == null || to == null) {
      return null;
    }
    var days = ChronoUnit.DAYS.between(from, to);
    return days > LONGEST_AGO / 2 ? null : from.plusDays(days / 2);
  }
}
