package isnad.fuse.contest;

import isnad.fuse.cluster.Cluster;
import isnad.fuse.world.Kinship;
import isnad.model.Event.Silence;
import isnad.model.EventType;
import isnad.model.Happening;
import isnad.model.Happening.Polarity;
import isnad.model.Happening.Status;
import isnad.model.Reading;
import isnad.model.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds documents that could have told an event and leave it out.
///
/// A document could have told it when it names two of those who took part again and again, and
/// tells of times before and after, not too far off. Only what two documents tell can be missed in
/// a third. A government, an army and their state count as one here.
final class SilenceFinder {
  private static final int OFTEN = 3;
  private static final int AT_LENGTH = 10;
  private static final int YEARS_AROUND = 2;
  private static final long LONGEST_EVENT = 366;

  /// Nobody is expected to repeat what others said of one another.
  private static final List<EventType> WORDS_ONLY =
      List.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN);

  private final Kinship kinship;
  private final Map<String, List<Coverage>> byActorAndYear = new HashMap<>();

  SilenceFinder(List<Reading> readings, Kinship kinship) {
    this.kinship = kinship;
    for (var reading : readings) {
      var coverage = new Coverage(reading, kinship);
      for (var root : coverage.named(OFTEN)) {
        for (var year : coverage.years()) {
          byActorAndYear.computeIfAbsent(key(root, year), any -> new ArrayList<>()).add(coverage);
        }
      }
    }
  }

  /// Sorted by document.
  List<Silence> find(Cluster cluster) {
    var happening = cluster.happening();
    var from = happening.when().earliest();
    var to = happening.when().latest();
    if (from == null || to == null || !missable(cluster, ChronoUnit.DAYS.between(from, to))) {
      return List.of();
    }
    var telling = documents(cluster);
    var silent = new TreeMap<String, Silence>();
    covering(participants(happening), from.getYear())
        .forEach((coverage, named) -> {
          if (!telling.contains(coverage.document())) {
            silence(coverage, named, from, to)
                .ifPresent(silence -> silent.put(coverage.document(), silence));
          }
        });
    return List.copyOf(silent.values());
  }

  private static boolean missable(Cluster cluster, long days) {
    var happening = cluster.happening();
    return days < LONGEST_EVENT
        && !WORDS_ONLY.contains(happening.kind().type())
        && happening.polarity() == Polarity.ASSERTED
        && (happening.status() == Status.ACTUAL || happening.status() == Status.ONGOING)
        && cluster.reports().stream().map(Report::document).distinct().count() > 1;
  }

  private static Set<String> documents(Cluster cluster) {
    return Stream.concat(cluster.reports().stream(), cluster.denials().stream())
        .map(Report::document)
        .collect(Collectors.toSet());
  }

  /// Those who took part, all bodies of a state under one name.
  private Set<String> participants(Happening happening) {
    return Stream.concat(happening.actors().stream(), happening.recipients().stream())
        .filter(id -> !kinship.generic(id))
        .map(kinship::root)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Map<Coverage, List<Naming>> covering(Set<String> participants, int year) {
    var covering = new LinkedHashMap<Coverage, List<Naming>>();
    participants.forEach(root ->
        byActorAndYear
            .getOrDefault(key(root, year), List.of())
            .forEach(coverage ->
                covering
                    .computeIfAbsent(coverage, any -> new ArrayList<>())
                    .add(new Naming(root, coverage.times(root)))));
    return covering;
  }

  /// How often a document names a participant.
  private record Naming(String who, int times) {}

  private static Optional<Silence> silence(
      Coverage coverage, List<Naming> named, LocalDate from, LocalDate to) {
    if (named.size() < 2 || named.stream().mapToInt(Naming::times).sum() < AT_LENGTH) {
      return Optional.empty();
    }
    var times = named.stream().mapToInt(Naming::times).sum();
    return coverage
        .around(from, to, YEARS_AROUND)
        .map(tells -> new Silence(coverage.document(), times, tells));
  }

  private static String key(String root, int year) {
    return year + " " + root;
  }
}
