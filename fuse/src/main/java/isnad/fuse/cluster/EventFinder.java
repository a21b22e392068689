package isnad.fuse.cluster;

import isnad.fuse.copy.Copies;
import isnad.fuse.world.Geography;
import isnad.fuse.world.Kinship;
import isnad.model.Directory;
import isnad.model.Event.Tie;
import isnad.model.Reading;
import isnad.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds out which reports tell one happening.
public final class EventFinder {
  private final Weights weights = Weights.STANDARD;
  private final Map<String, LocalDate> published = new HashMap<>();
  private final List<Telling> tellings;
  private final Rebuttals rebuttals;
  private final Judge judge;
  private final Blocks blocks;
  private final Consensus consensus;

  private EventFinder(List<Reading> readings, Pairs pairs, Copies copies, Directory directory) {
    var kinship = new Kinship(directory);
    var geography = new Geography(directory);
    for (var reading : readings) {
      var date = reading.article().metadata().published();
      published.put(reading.document(), date == null ? LocalDate.MAX : date);
    }
    this.tellings = Tellings.of(readings, copies);
    this.rebuttals = Rebuttals.of(readings, kinship);
    this.judge = new Judge(directory, rebuttals, pairs);
    this.blocks = new Blocks(tellings, new KeyFinder(kinship, geography, rebuttals), pairs);
    this.consensus = new Consensus(kinship, geography);
  }

  /// @param readings by document id
  public static Clusters find(
      List<Reading> readings, Pairs pairs, Copies copies, Directory directory) {
    var finder = new EventFinder(readings, pairs, copies, directory);
    var joining = new ArrayList<Edge>();
    var denying = new ArrayList<Edge>();
    finder.weigh(joining, denying);
    var grouping = new Grouping(finder.tellings, finder.judge, finder.weights);
    var decided = Decided.of(pairs.bonds(), finder.tellings);
    grouping.bind(decided);
    grouping.join(joining);
    denying.removeIf(grouping::parted);
    denying.addAll(0, finder.decidedDenials(decided));
    var clusters = finder.clusters(grouping, denying);
    return new Clusters(clusters, finder.rebuttals, finder.judge.comparisons());
  }

  private void weigh(List<Edge> joining, List<Edge> denying) {
    for (var telling : tellings) {
      for (var number : blocks.candidates(telling.number())) {
        var edge = Edge.of(telling, tellings.get(number), judge);
        if (edge.likewise() && edge.judgement().joins(weights)) {
          joining.add(edge);
        } else if (!edge.likewise() && edge.judgement().attaches(weights)) {
          denying.add(edge);
        }
      }
    }
    joining.sort(Edge.SUREST);
    denying.sort(Edge.SUREST);
  }

  private List<Edge> decidedDenials(List<Decided> decided) {
    return decided.stream()
        .filter(d -> d.together() && !d.likewise())
        .map(d -> Edge.of(d.one(), d.other(), judge))
        .toList();
  }

  /// Each denial goes to the event it fits best; one that fits none stands for itself.
  private List<Cluster> clusters(Grouping grouping, List<Edge> denying) {
    var denials = new LinkedHashMap<Group, List<Telling>>();
    var attached = new LinkedHashMap<Group, Group>();
    for (var edge : denying) {
      var one = grouping.of(edge.one());
      var other = grouping.of(edge.other());
      var denied = edge.first().denied() ? one : other;
      attached.putIfAbsent(denied, denied == one ? other : one);
    }
    attached.forEach((denial, event) ->
        denials.computeIfAbsent(event, any -> new ArrayList<>()).addAll(denial.members()));
    return grouping.all().stream()
        .filter(group -> !attached.containsKey(group))
        .map(group -> cluster(group, denials.getOrDefault(group, List.of())))
        .toList();
  }

  private Cluster cluster(Group group, List<Telling> denials) {
    var reports = reports(group.members());
    return new Cluster(
        consensus.of(reports.stream().map(Report::happening).toList()),
        reports,
        group.ties().stream().sorted(Comparator.comparing(Tie::report)).toList(),
        reports(denials));
  }

  private List<Report> reports(List<Telling> tellings) {
    return tellings.stream()
        .sorted(
            Comparator.comparing((Telling telling) -> published(telling))
                .thenComparing(Telling::number))
        .map(Telling::report)
        .toList();
  }

  private LocalDate published(Telling telling) {
    return published.getOrDefault(telling.report().document(), LocalDate.MAX);
  }
}
