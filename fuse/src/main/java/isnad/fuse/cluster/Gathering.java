package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import isnad.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Makes clusters of groups, each with those that deny it.
///
/// @param published of each document, by id
record Gathering(Consensus consensus, Map<String, LocalDate> published) {
  /// Each denial goes to the event it fits best; one that fits none stands for itself.
  List<Cluster> clusters(Grouping grouping, List<Edge> denying) {
    var denials = new LinkedHashMap<Group, List<Telling>>();
    var attached = new LinkedHashMap<Group, Group>();
    for (var edge : denying) {
      var one = grouping.of(edge.first());
      var other = grouping.of(edge.second());
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
        .sorted(Comparator.comparing(this::day).thenComparing(Telling.ORDER))
        .map(Telling::report)
        .toList();
  }

  private LocalDate day(Telling telling) {
    return published.getOrDefault(telling.report().document(), LocalDate.MAX);
  }
}
