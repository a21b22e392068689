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
  private static final int PARTICIPANTS = 2;
  private static final int YEARS_AROUND = 2;
  private static final long LONGEST_EVENT = 366;

  /// Nobody is expected to repeat what others said of one another.
  private static final List<EventType> WORDS_ONLY =
      List.of(EventType.ACCUSE, EventType.REJECT, EventType.REQUEST, EventType.THREATEN);

  private final Kinship kinship;
  private final Map<String, Coverage> coverages = new HashMap<>();
  private final Map<String, Map<String, Coverage>> byActorAndYear = new HashMap<>();

  SilenceFinder(Kinship kinship) {
    this.kinship = kinship;
  }

  /// Puts a reading in, in the place of the one with the same id.
  ///
  /// @return under which names events are watched that it may now leave out, or no longer
  Set<String> put(Reading reading) {
    var opened = new TreeSet<String>();
    var before = coverages.remove(reading.document());
    if (before != null) {
      opened.addAll(watches(before.named(OFTEN), before.years()));
      cells(before).forEach(cell -> at(cell).remove(reading.document()));
    }
    var coverage = new Coverage(reading, kinship);
    if (coverage.named(OFTEN).size() < PARTICIPANTS) {
      return opened;
    }
    coverages.put(reading.document(), coverage);
    opened.addAll(watches(coverage.named(OFTEN), coverage.years()));
    cells(coverage).forEach(cell -> at(cell).put(reading.document(), coverage));
    return opened;
  }

  private Map<String, Coverage> at(String cell) {
    return byActorAndYear.computeIfAbsent(cell, any -> new TreeMap<>());
  }

  private static List<String> cells(Coverage coverage) {
    return coverage.named(OFTEN).stream()
        .flatMap(root -> coverage.years().stream().map(year -> key(root, year)))
        .toList();
  }

  /// Each two actors in each year: only who names two of those who took part can be silent.
  private static List<String> watches(List<String> sortedRoots, List<Integer> years) {
    var watches = new ArrayList<String>();
    for (var i = 0; i < sortedRoots.size(); i++) {
      for (var j = i + 1; j < sortedRoots.size(); j++) {
        for (var year : years) {
          watches.add(key(sortedRoots.get(i), year) + " " + sortedRoots.get(j));
        }
      }
    }
    return watches;
  }

  /// Under which names an event waits for documents that leave it out.
  List<String> watched(Cluster cluster) {
    var when = cluster.happening().when();
    var from = when.earliest();
    var to = when.latest();
    return from == null || to == null || !missable(cluster, ChronoUnit.DAYS.between(from, to))
        ? List.of()
        : watches(List.copyOf(participants(cluster.happening())), List.of(from.getYear()));
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
            .getOrDefault(key(root, year), Map.of())
            .values()
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
    if (named.size() < PARTICIPANTS || named.stream().mapToInt(Naming::times).sum() < AT_LENGTH) {
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
