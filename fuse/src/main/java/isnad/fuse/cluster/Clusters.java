package isnad.fuse.cluster;

import java.util.List;

/// What the clustering found.
///
/// @param all in the order of their first reports
/// @param rebuttals which statements answer which reports
/// @param comparisons how often two reports were compared: it must grow with the reports, not with
///   their square
public record Clusters(List<Cluster> all, Rebuttals rebuttals, long comparisons) {
  public Clusters {
    all = List.copyOf(all);
  }
}
