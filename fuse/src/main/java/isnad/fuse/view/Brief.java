package isnad.fuse.view;

import isnad.model.Happening.Kind;
import isnad.model.Report;
import isnad.model.ReportId;

/// What lists and counts need of a report, so that it need not be looked up itself.
///
/// @param rule that found it: `sign`
public record Brief(ReportId report, String document, Kind kind, String rule) {
  public static Brief of(Report report) {
    return new Brief(report.id(), report.document(), report.happening().kind(), rule(report));
  }

  /// The name of the rule that a report was found by, without the rules that joined in.
  public static String rule(Report report) {
    return report.evidence().rule().split(",", 2)[0];
  }
}
