package isnad.fuse.view;

import isnad.model.Amount;
import isnad.model.ReportId;
import java.util.List;

/// What one rule makes of the claims.
///
/// @param reports those that it stands on
public record Seen(Rule rule, Amount amount, List<ReportId> reports) {
  public Seen {
    reports = List.copyOf(reports);
  }
}
