package isnad.fuse.cluster;

import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.ActorId;
import isnad.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Says to which blocks a report belongs, by type family, time and somebody or some place in it.
///
/// A date belongs to the block of its own precision, months or years, and looks into the coarser
/// ones; a report without a date, or with a span of years, belongs to a block of its place or of
/// who did what sort of thing.
final class KeyFinder {
  private static final int MOST_NAMED = 4;

  private final Kinship kinship;
  private final Geography geography;
  private final Rebuttals rebuttals;

  KeyFinder(Kinship kinship, Geography geography, Rebuttals rebuttals) {
    this.kinship = kinship;
    this.geography = geography;
    this.rebuttals = rebuttals;
  }

  Keys find(Telling telling) {
    var happening = telling.happening();
    var anchors = anchors(telling);
    var timeless = timeless(telling);
    var own = new ArrayList<>(context(telling));
    var coarser = new ArrayList<String>();
    for (var family : Family.of(happening.kind())) {
      var scope = telling.standing() + "|" + family;
      switch (Grain.of(happening.when())) {
        case DAY, MONTH -> {
          own.addAll(cross(scope, months(happening.when()), anchors));
          coarser.addAll(cross(scope, years(happening.when()), anchors));
          coarser.addAll(cross(scope, List.of(""), timeless));
        }
        case YEAR -> {
          own.addAll(cross(scope, years(happening.when()), anchors));
          coarser.addAll(cross(scope, List.of(""), timeless));
        }
        case NONE -> own.addAll(cross(scope, List.of(""), timeless));
      }
    }
    return new Keys(own, coarser);
  }

  private static List<String> cross(String scope, List<String> times, List<String> anchors) {
    return times.stream()
        .flatMap(time -> anchors.stream().map(anchor -> scope + "|" + time + "|" + anchor))
        .toList();
  }

  private List<String> anchors(Telling telling) {
    var anchors = new TreeSet<String>();
    var where = telling.happening().where();
    var who = telling.participants().isEmpty() ? named(telling) : telling.participants();
    who.forEach(id -> anchors.addAll(kinship.roots(id)));
    geography.countries(where).forEach(country -> anchors.add(Kinship.stateRoot(country)));
    if (geography.fine(where)) {
      anchors.add("place " + where.place());
    }
    return List.copyOf(anchors);
  }

  private static List<ActorId> named(Telling telling) {
    return telling.named().stream().limit(MOST_NAMED).toList();
  }

  private List<String> timeless(Telling telling) {
    var happening = telling.happening();
    var anchors = new TreeSet<String>();
    if (geography.fine(happening.where())) {
      anchors.add("place " + happening.where().place());
    }
    var mode = happening.kind().mode();
    if (mode != null) {
      happening.actors().forEach(id -> anchors.add(mode + " by " + kinship.root(id)));
    }
    return List.copyOf(anchors);
  }

  /// Its paragraph and the next one, so that neighbours share one; its copies; what answers it.
  private List<String> context(Telling telling) {
    var keys = new ArrayList<>(rebuttals.keys(telling.report().id()));
    var paragraph = telling.order().paragraph();
    if (paragraph >= 0) {
      var document = "document " + telling.report().document() + "|";
      keys.add(document + paragraph);
      keys.add(document + (paragraph + 1));
    }
    if (telling.words().copy() >= 0) {
      keys.add("copy " + telling.words().copy());
    }
    return keys;
  }

  private static List<String> months(When when) {
    return steps(when, Grain.MONTH.blur, 1);
  }

  private static List<String> years(When when) {
    return steps(when, Grain.YEAR.blur, 12);
  }

  /// The months or years that a date touches, when it is let blur by some days.
  private static List<String> steps(When when, int blur, int months) {
    var from = when.earliest();
    var to = when.latest();
    if (from == null || to == null) {
      return List.of();
    }
    var steps = new ArrayList<String>();
    var last = step(to.plusDays(blur), months);
    for (var s = step(from.minusDays(blur), months); !s.isAfter(last); s = s.plusMonths(months)) {
      steps.add(months == 1 ? s.toString() : Integer.toString(s.getYear()));
    }
    return steps;
  }

  private static YearMonth step(LocalDate day, int months) {
    return months == 1 ? YearMonth.from(day) : YearMonth.of(day.getYear(), 1);
  }
}
