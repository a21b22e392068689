package isnad.fuse.cluster;

import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Which events an analyst may want to join: of each two the likeliest pair of reports, the
/// likeliest first.
final class Suggestions {
  private final Map<ReportId, Integer> clusters = new HashMap<>();
  private final Map<Telling, List<Telling>> parted = new IdentityHashMap<>();

  /// @param decided what analysts said: whom they parted is not suggested again
  Suggestions(Iterable<Cluster> all, List<Decided> decided) {
    var number = 0;
    for (var cluster : all) {
      number++;
      for (var report : cluster.reports()) {
        clusters.put(report.id(), number);
      }
      for (var report : cluster.denials()) {
        clusters.put(report.id(), number);
      }
    }
    for (var one : decided) {
      if (!one.together()) {
        parted.computeIfAbsent(one.one(), any -> new ArrayList<>()).add(one.other());
        parted.computeIfAbsent(one.other(), any -> new ArrayList<>()).add(one.one());
      }
    }
  }

  List<Suggestion> of(Stream<Edge> edges, int most) {
    var seen = new HashSet<List<Integer>>();
    return edges
        .filter(edge -> edge.likewise() && apart(edge) && !said(edge))
        .sorted(Edge.SUREST)
        .filter(edge -> seen.add(pair(edge)))
        .limit(most)
        .map(Suggestions::suggestion)
        .toList();
  }

  private boolean apart(Edge edge) {
    return !edge.first().sameSentence(edge.second())
        && pair(edge).getFirst() < pair(edge).getLast();
  }

  private List<Integer> pair(Edge edge) {
    var one = clusters.getOrDefault(edge.first().report().id(), 0);
    var other = clusters.getOrDefault(edge.second().report().id(), 0);
    return List.of(Math.min(one, other), Math.max(one, other));
  }

  private boolean said(Edge edge) {
    return parted.getOrDefault(edge.first(), List.of()).contains(edge.second());
  }

  private static Suggestion suggestion(Edge edge) {
    var judgement = edge.judgement();
    return new Suggestion(
        edge.first().report().id(),
        edge.second().report().id(),
        edge.score(),
        judgement.reasons(),
        judgement.against());
  }
}
