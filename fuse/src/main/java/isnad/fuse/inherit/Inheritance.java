package isnad.fuse.inherit;

import isnad.model.Inherited;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was found out about passages taken over.
///
/// @param readings with reports dated by their own world
/// @param all by document and place
public record Inheritance(List<Reading> readings, List<Inherited> all) {
  public Inheritance {
    readings = List.copyOf(readings);
    all = List.copyOf(all);
  }

  /// For each report that was told before, the report that tells the same.
  public Map<ReportId, ReportId> older() {
    var older = new TreeMap<ReportId, ReportId>();
    for (var inherited : all) {
      var found = inherited.older();
      if (found != null) {
        older.put(inherited.reports().getFirst(), found.report());
      }
    }
    return older;
  }
}
