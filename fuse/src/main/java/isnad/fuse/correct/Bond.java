package isnad.fuse.correct;

import isnad.model.Correction.Stamp;
import isnad.model.ReportId;

/// An analyst's word on two reports.
///
/// @param one the earlier id of the two
/// @param together whether they tell one event, or must not
public record Bond(ReportId one, ReportId other, boolean together, Stamp stamp) {
  public Bond {
    if (one.compareTo(other) > 0) {
      var later = one;
      one = other;
      other = later;
    }
  }
}
