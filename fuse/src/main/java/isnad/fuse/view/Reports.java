package isnad.fuse.view;

import isnad.model.Chronicle;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The reports of a chronicle, by their ids: one index for all who ask.
public final class Reports {
  private final Map<ReportId, Report> byId = new HashMap<>();

  public Reports(Chronicle chronicle) {
    for (var reading : chronicle.readings()) {
      reading.reports().forEach(report -> byId.put(report.id(), report));
    }
  }

  /// Absent for one that is not in the chronicle.
  public @Nullable Report get(ReportId id) {
    return byId.get(id);
  }
}
