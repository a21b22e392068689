package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import isnad.model.Happening;
import isnad.model.Report;
import java.util.List;

/// Reports that tell one happening, and those that deny it.
///
/// @param happening what the reports tell together
/// @param reports never empty, in order of time of publication where known, then of document and
///   place; all of them assert, or, where nobody asserts it, all of them deny
/// @param ties one for each report but one: together they hold the cluster
/// @param denials reports that deny what these assert
public record Cluster(
    Happening happening, List<Report> reports, List<Tie> ties, List<Report> denials) {
  public Cluster {
    reports = List.copyOf(reports);
    ties = List.copyOf(ties);
    denials = List.copyOf(denials);
  }
}
