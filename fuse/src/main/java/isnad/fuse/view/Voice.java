package isnad.fuse.view;

import isnad.model.ReportId;

/// A report with who says it.
///
/// @param origin where its telling starts
/// @param named false for unnamed lineage, which counts as no origin
public record Voice(Brief brief, String outlet, String origin, boolean named) {
  public ReportId report() {
    return brief.report();
  }
}
