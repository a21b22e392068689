package isnad.fuse.contest;

import isnad.fuse.cluster.Cluster;
import isnad.fuse.cluster.EventFinder.Moved;
import isnad.fuse.cluster.Rebuttals;
import isnad.fuse.copy.Copies;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.Event.Contest;
import isnad.model.Event.Denial;
import isnad.model.Event.Origin;
import isnad.model.EventId;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes events of clusters: with origins, contests, denials and silence. It keeps them, and makes
/// those anew that a change of the clusters, or a page that could have told them, touches.
public final class ContestFinder {
  private static final Comparator<Event> BY_TIME =
      Comparator.comparing((Event event) -> begin(event))
          .thenComparing(ContestFinder::end)
          .thenComparing(Event::id);

  private static final Comparator<Report> READING_ORDER =
      Comparator.comparing(Report::document)
          .thenComparing(report -> report.evidence().trigger())
          .thenComparing(Report::id);

  private final Origins origins;
  private final Stances stances;
  private final Figures figures;
  private final Disputes disputes;
  private final DenialFinder denials;
  private final SilenceFinder silences;
  private final Map<Cluster, Found> events = new IdentityHashMap<>();
  private final Map<String, List<Found>> watching = new HashMap<>();
  private final Set<String> opened = new HashSet<>();
  private final TreeSet<Event> inOrder = new TreeSet<>(BY_TIME);

  /// @param known the actors and places of the packs
  /// @param everyone they and those whom the readings met
  public ContestFinder(Directory known, Directory everyone, Copies copies, Told told) {
    var kinship = new Kinship(everyone);
    this.origins = new Origins(copies, told.reports());
    this.stances = new Stances(known, kinship);
    this.figures = new Figures(origins);
    this.disputes = new Disputes(kinship, new Geography(everyone), origins);
    this.denials = new DenialFinder(kinship, origins, told.rebuttals());
    this.silences = new SilenceFinder(kinship);
  }

  /// What else is known of reports.
  ///
  /// @param reports each report by its id, as it is told by now
  /// @param rebuttals what answers what
  public record Told(Function<ReportId, @Nullable Report> reports, Rebuttals rebuttals) {}

  /// Puts a reading in, in the place of the one with the same id.
  public void put(Reading reading) {
    origins.put(reading);
    opened.addAll(silences.put(reading));
  }

  /// Events that were, and those that are in their place.
  public record Change(List<Event> gone, List<Event> come) {}

  /// Puts what the clustering changed in the place of what it was.
  public Change move(Moved moved) {
    var change = new Change(new ArrayList<>(), new ArrayList<>());
    var fresh = Collections.<Found>newSetFromMap(new IdentityHashMap<>());
    for (var cluster : moved.gone()) {
      var found = events.remove(cluster);
      if (found != null) {
        unwatch(found);
        drop(found.event, change);
      }
    }
    for (var cluster : moved.come()) {
      var found = found(cluster);
      events.put(cluster, found);
      fresh.add(found);
      take(found.event, change);
    }
    opened.stream()
        .flatMap(watch -> watching.getOrDefault(watch, List.of()).stream())
        .distinct()
        .filter(found -> !fresh.contains(found))
        .forEach(found -> leaveOut(found, change));
    opened.clear();
    return change;
  }

  private void leaveOut(Found found, Change change) {
    var silent = silences.find(found.cluster);
    if (!silent.equals(found.event.silent())) {
      drop(found.event, change);
      found.event = found.event.leftOutBy(silent);
      take(found.event, change);
    }
  }

  private void drop(Event event, Change change) {
    inOrder.remove(event);
    change.gone().add(event);
  }

  private void take(Event event, Change change) {
    inOrder.add(event);
    change.come().add(event);
  }

  /// The events in order of time, the undated last.
  public List<Event> events() {
    return List.copyOf(inOrder);
  }

  /// An event as it is by now.
  private static final class Found {
    final Cluster cluster;
    Event event;

    Found(Cluster cluster, Event event) {
      this.cluster = cluster;
      this.event = event;
    }
  }

  private Found found(Cluster cluster) {
    var found = new Found(cluster, event(cluster));
    silences
        .watched(cluster)
        .forEach(watch -> watching.computeIfAbsent(watch, any -> new ArrayList<>(1)).add(found));
    return found;
  }

  private void unwatch(Found found) {
    silences
        .watched(found.cluster)
        .forEach(watch -> watching.getOrDefault(watch, new ArrayList<>()).remove(found));
  }

  private Event event(Cluster cluster) {
    var denied = denials.find(cluster);
    return new Event(
        id(cluster),
        cluster.happening(),
        Versions.ids(cluster.reports()),
        cluster.ties(),
        origins.all(cluster.reports()).stream().map(o -> placed(o, cluster)).toList(),
        contests(cluster, denied),
        denied,
        silences.find(cluster));
  }

  private Origin placed(Origin origin, Cluster cluster) {
    return origin.named()
        ? new Origin(
            origin.id(), true, origin.reports(), stances.of(origin.id(), cluster.reports()))
        : origin;
  }

  private List<Contest> contests(Cluster cluster, List<Denial> denied) {
    return Stream.concat(
            figures.find(cluster.reports()).stream(),
            disputes.find(cluster.reports(), denied).stream())
        .toList();
  }

  private static EventId id(Cluster cluster) {
    return cluster.reports().stream()
        .min(READING_ORDER)
        .map(report -> new EventId("event:" + report.id()))
        .orElseThrow();
  }

  private static LocalDate begin(Event event) {
    var when = event.happening().when();
    var from = when.earliest();
    var to = when.latest();
    return from != null ? from : to != null ? to : LocalDate.MAX;
  }

  private static LocalDate end(Event event) {
    var to = event.happening().when().latest();
    return to != null ? to : LocalDate.MAX;
  }
}
