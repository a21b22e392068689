package isnad.fuse.cluster;

import isnad.model.EventId;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Which events an analyst may want to join: of each two the likeliest pair of reports, the
/// likeliest first.
final class Suggestions {
  private final Map<ReportId, EventId> home;
  private final Judge judge;
  private final Map<Telling, List<Telling>> parted = new IdentityHashMap<>();

  /// @param home the event of each report
  /// @param decided what analysts said: whom they parted is not suggested again
  Suggestions(Map<ReportId, EventId> home, List<Decided> decided, Judge judge) {
    this.home = home;
    this.judge = judge;
    for (var one : decided) {
      if (!one.together()) {
        parted.computeIfAbsent(one.one(), any -> new ArrayList<>()).add(one.other());
        parted.computeIfAbsent(one.other(), any -> new ArrayList<>()).add(one.one());
      }
    }
  }

  List<Suggestion> of(Stream<Edge> edges, int most) {
    var seen = new HashSet<List<EventId>>();
    return edges
        .filter(edge -> edge.likewise() && !edge.first().sameSentence(edge.second()) && !said(edge))
        .sorted(Edge.SUREST)
        .filter(edge -> pair(edge).size() == 2 && seen.add(pair(edge)))
        .limit(most)
        .map(this::suggestion)
        .toList();
  }

  /// The two events; fewer where it is one.
  private List<EventId> pair(Edge edge) {
    return Stream.of(edge.first(), edge.second())
        .map(telling -> home.get(telling.report().id()))
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  private boolean said(Edge edge) {
    return parted.getOrDefault(edge.first(), List.of()).contains(edge.second());
  }

  private Suggestion suggestion(Edge edge) {
    var judgement = judge.compare(edge.first(), edge.second());
    return new Suggestion(
        edge.first().report().id(),
        edge.second().report().id(),
        edge.score(),
        judgement.reasons(),
        judgement.against());
  }
}
