package isnad.fuse.cluster;

import isnad.fuse.correct.Bond;
import isnad.model.ReportId;
import java.util.List;
import java.util.Map;

/// What is known of two reports before they are compared.
///
/// @param bonds what analysts said of them
/// @param older for a report in a passage taken over, the report that told the same before; for
///   look-up only
public record Pairs(List<Bond> bonds, Map<ReportId, ReportId> older) {
  public static final Pairs NONE = new Pairs(List.of(), Map.of());

  public Pairs {
    bonds = List.copyOf(bonds);
    older = Map.copyOf(older);
  }

  boolean inherited(ReportId one, ReportId other) {
    return other.equals(older.get(one)) || one.equals(older.get(other));
  }
}
