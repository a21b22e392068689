package isnad.fuse.contest;

import isnad.fuse.cluster.Cluster;
import isnad.fuse.cluster.Clusters;
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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Makes events of clusters: with origins, contests, denials and silence.
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

  private ContestFinder(
      Clusters clusters, List<Reading> readings, Copies copies, Directory directory) {
    var kinship = new Kinship(directory);
    var reports = readings.stream().flatMap(reading -> reading.reports().stream()).toList();
    this.origins = new Origins(readings, copies);
    this.stances = new Stances(directory, kinship);
    this.figures = new Figures(origins);
    this.disputes = new Disputes(kinship, new Geography(directory), origins);
    this.denials = new DenialFinder(kinship, origins, reports, clusters.rebuttals().all());
    this.silences = new SilenceFinder(readings, kinship);
  }

  /// The events in order of time, the undated last.
  public static List<Event> find(
      Clusters clusters, List<Reading> readings, Copies copies, Directory directory) {
    var finder = new ContestFinder(clusters, readings, copies, directory);
    return clusters.all().stream().map(finder::event).sorted(BY_TIME).toList();
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
