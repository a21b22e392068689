package isnad.fuse.copy;

import isnad.model.ReportId;
import java.util.List;
import java.util.Map;

/// Reports that were copied from one another or from one text, as they are known by now.
///
/// @param groups for each report that is in one, its group: reports of one type in sentences that
///   repeat each other, from two documents or more, in reading order; for look-up only
public record Copies(Map<ReportId, List<ReportId>> groups) {
  /// The reports of its group; none for a report that is in none.
  public List<ReportId> group(ReportId report) {
    return groups.getOrDefault(report, List.of());
  }

  /// What its group is called: blank for none.
  public String name(ReportId report) {
    var group = group(report);
    return group.isEmpty() ? "" : group.getFirst().value();
  }
}
