package isnad.fuse.cluster;

import isnad.fuse.correct.Bond;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is known of two reports before they are compared. What analysts said of them; and for a
/// report in a passage taken over, the report that told the same before.
public final class Pairs {
  public static final Pairs NONE = new Pairs(List.of(), Map.of());

  private final List<Bond> bonds;
  private final Map<ReportId, ReportId> older;
  private final Map<ReportId, List<String>> told = new HashMap<>();

  public Pairs(List<Bond> bonds, Map<ReportId, ReportId> older) {
    this.bonds = List.copyOf(bonds);
    this.older = Map.copyOf(older);
    older.forEach((later, before) ->
        told.computeIfAbsent(before, any -> new ArrayList<>()).add("taken over " + later));
  }

  public List<Bond> bonds() {
    return bonds;
  }

  /// The reports of which something else is known than in the other.
  Set<ReportId> differing(Pairs other) {
    var differing = new TreeSet<ReportId>();
    older.forEach((later, before) -> {
      if (!before.equals(other.older.get(later))) {
        differing.addAll(List.of(later, before));
      }
    });
    return differing;
  }

  /// The blocks in which a report meets what it was taken over from.
  List<String> inherited(ReportId report) {
    var keys = new ArrayList<>(told.getOrDefault(report, List.of()));
    if (older.containsKey(report)) {
      keys.add("taken over " + report);
    }
    return keys;
  }

  boolean inherited(ReportId one, ReportId other) {
    return other.equals(older.get(one)) || one.equals(older.get(other));
  }
}
