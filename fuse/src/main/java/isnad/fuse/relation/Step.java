package isnad.fuse.relation;

import isnad.model.EventId;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.List;

/// One event that moves the tension of a pair.
///
/// @param day the middle of the time that it may have been
/// @param adds how much it adds: above nothing is conflict, below it cooperation
/// @param tension of the pair, once it is added
/// @param reports that are believed
public record Step(EventId event, LocalDate day, Band adds, Band tension, List<ReportId> reports) {
  public Step {
    reports = List.copyOf(reports);
  }
}
