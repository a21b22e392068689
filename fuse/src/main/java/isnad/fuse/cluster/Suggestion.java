package isnad.fuse.cluster;

import isnad.model.Ground;
import isnad.model.ReportId;
import java.util.List;

/// Two events that were nearly joined, seen by the two reports that are most alike.
///
/// @param score how much speaks for it, all told: what was joined by itself has five or more
/// @param against what kept them apart; may be empty where only too little speaks for it
public record Suggestion(
    ReportId one, ReportId other, double score, List<Ground> reasons, List<Ground> against) {
  public Suggestion {
    reasons = List.copyOf(reasons);
    against = List.copyOf(against);
  }
}
