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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

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

  /// @param known the actors and places of the packs
  /// @param everyone they and those whom the readings met
  public ContestFinder(Directory known, Directory everyone, Copies copies, Rebuttals rebuttals) {
    var kinship = new Kinship(everyone);
    this.origins = new Origins(copies);
    this.stances = new Stances(known, kinship);
    this.figures = new Figures(origins);
    this.disputes = new Disputes(kinship, new Geography(everyone), origins);
    this.denials = new DenialFinder(kinship, origins, rebuttals);
    this.silences = new SilenceFinder(kinship);
  }

  /// Puts a reading in, in the place of the one with the same id.
  public void put(Reading reading) {
    origins.put(reading);
    opened.addAll(silences.put(reading));
  }

  /// Puts what the clustering changed in the place of what it was.
  public void move(Moved moved) {
    moved.gone().stream().map(events::remove).filter(Objects::nonNull).forEach(this::unwatch);
    var fresh = identities();
    for (var cluster : moved.come()) {
      var found = found(cluster);
      events.put(cluster, found);
      fresh.add(found);
    }
    for (var watch : opened) {
      watching.getOrDefault(watch, List.of()).stream()
          .filter(found -> !fresh.contains(found))
          .forEach(found -> found.event = found.event.leftOutBy(silences.find(found.cluster)));
    }
    opened.clear();
  }

  /// The events in order of time, the undated last.
  public List<Event> events() {
    return events.values().stream().map(found -> found.event).sorted(BY_TIME).toList();
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

  private static Set<Found> identities() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
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
