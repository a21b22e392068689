package isnad.fuse.cluster;

import isnad.fuse.cluster.Key.Shared;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.When;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// Says to which blocks a report belongs, by type family, time and somebody or some place in it.
///
/// A date belongs to the block of its own precision, weeks, months or years, and looks into the
/// coarser ones; a report without a date, or with a span of years, belongs to a block of its place
/// or of who did what sort of thing.
final class KeyFinder {
  private static final int MOST_NAMED = 5;

  private final Kinship kinship;
  private final Geography geography;
  private final Rebuttals rebuttals;
  private final Supplier<Pairs> pairs;

  KeyFinder(Kinship kinship, Geography geography, Rebuttals rebuttals, Supplier<Pairs> pairs) {
    this.kinship = kinship;
    this.geography = geography;
    this.rebuttals = rebuttals;
    this.pairs = pairs;
  }

  /// The blocks in which the report is looked for.
  long[] own(Telling telling) {
    var context = context(telling).distinct().mapToLong(name -> Key.of(name, Shared.TOGETHER));
    return LongStream.concat(context, named(telling, grain(telling))).toArray();
  }

  /// The blocks in which it looks for others that are told less exactly.
  long[] coarser(Telling telling) {
    return Arrays.stream(Grain.values())
        .filter(step -> step.compareTo(grain(telling)) > 0)
        .flatMapToLong(step -> named(telling, step))
        .toArray();
  }

  private static Grain grain(Telling telling) {
    return Grain.of(telling.happening().when());
  }

  private LongStream named(Telling telling, Grain step) {
    var shared =
        switch (step) {
          case DAY -> Shared.DAY;
          case MONTH -> Shared.MONTH;
          case YEAR, NONE -> Shared.LONGER;
        };
    return keys(telling, step).distinct().mapToLong(name -> Key.of(name, shared));
  }

  private Stream<String> keys(Telling telling, Grain step) {
    var times = times(telling.happening().when(), step);
    var anchors = anchors(telling, step);
    return Family.of(telling.happening().kind()).stream()
        .map(family -> telling.standing() + "|" + family)
        .flatMap(scope -> cross(scope, times, anchors).stream());
  }

  private static List<String> cross(String scope, List<String> times, List<String> anchors) {
    return times.stream()
        .flatMap(time -> anchors.stream().map(anchor -> scope + "|" + time + "|" + anchor))
        .toList();
  }

  /// What else the reports of a block share. On one day one name is enough; within a month or a
  /// year it takes two, or one and the mode; at no known time one of them is the place.
  private List<String> anchors(Telling telling, Grain step) {
    var names = names(telling);
    var places = places(telling);
    return switch (step) {
      case DAY -> Stream.concat(names.stream(), places.stream()).toList();
      case MONTH, YEAR -> {
        var all = new TreeSet<>(names);
        all.addAll(places);
        yield Stream.concat(pairs(List.copyOf(all)).stream(), modes(telling, all).stream())
            .toList();
      }
      case NONE ->
          Stream.concat(spots(telling, names).stream(), modes(telling, names).stream()).toList();
    };
  }

  private TreeSet<String> names(Telling telling) {
    var names = new TreeSet<String>();
    telling.inSentence().stream()
        .sorted(Comparator.comparing(id -> !telling.participants().contains(id)))
        .limit(MOST_NAMED)
        .forEach(id -> names.addAll(kinship.roots(id)));
    return names;
  }

  private List<String> places(Telling telling) {
    var places = new ArrayList<String>();
    var where = telling.happening().where();
    geography.countries(where).forEach(country -> places.add(Kinship.stateRoot(country)));
    places.addAll(spot(telling));
    return places;
  }

  private List<String> spot(Telling telling) {
    var where = telling.happening().where();
    return geography.fine(where) ? List.of("place " + where.place()) : List.of();
  }

  private List<String> spots(Telling telling, Collection<String> names) {
    return spot(telling).stream()
        .flatMap(spot -> names.stream().map(name -> spot + " and " + name))
        .toList();
  }

  private static List<String> modes(Telling telling, Collection<String> anchors) {
    var mode = telling.happening().kind().mode();
    return mode == null ? List.of() : anchors.stream().map(a -> mode + " and " + a).toList();
  }

  private static List<String> pairs(List<String> sorted) {
    var pairs = new ArrayList<String>();
    for (var i = 0; i < sorted.size(); i++) {
      for (var j = i + 1; j < sorted.size(); j++) {
        pairs.add(sorted.get(i) + " and " + sorted.get(j));
      }
    }
    return pairs;
  }

  /// Its paragraph and the next one, so that neighbours share one; its copies; what answers it;
  /// what told the same before.
  private Stream<String> context(Telling telling) {
    var keys = new ArrayList<>(rebuttals.keys(telling.report().id()));
    keys.addAll(pairs.get().inherited(telling.report().id()));
    var paragraph = telling.order().paragraph();
    if (paragraph >= 0) {
      var document = "document " + telling.report().document() + "|";
      keys.add(document + paragraph);
      keys.add(document + (paragraph + 1));
    }
    if (!telling.words().copy().isEmpty()) {
      keys.add("copy " + telling.words().copy());
    }
    return keys.stream();
  }

  /// The weeks, months or years that a date touches; days, and a date among coarser ones, blur.
  private static List<String> times(When when, Grain step) {
    var from = when.earliest();
    var to = when.latest();
    if (step == Grain.NONE || from == null || to == null) {
      return List.of("");
    }
    var blur = step == Grain.DAY || step != Grain.of(when) ? step.blur : 0;
    return from.minusDays(blur)
        .datesUntil(to.plusDays(blur + 1L))
        .map(day -> name(day, step))
        .distinct()
        .toList();
  }

  private static String name(LocalDate day, Grain step) {
    return switch (step) {
      case DAY -> "week " + Math.floorDiv(day.toEpochDay(), 7);
      case MONTH -> YearMonth.from(day).toString();
      case YEAR, NONE -> Integer.toString(day.getYear());
    };
  }
}
