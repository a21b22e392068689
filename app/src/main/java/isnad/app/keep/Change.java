package isnad.app.keep;

import isnad.model.Reading;
import isnad.model.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What reading a page anew changed.
///
/// @param added reports that were not there before
/// @param gone reports that are no longer there
/// @param altered reports that say something else
/// @param other whether anything else is another: mentions, statements, passages
public record Change(
    String document, List<String> added, List<String> gone, List<String> altered, boolean other) {
  /// Absent where nothing changed.
  static @Nullable Change between(Reading before, Reading after) {
    if (before.equals(after)) {
      return null;
    }
    var old = new HashMap<String, Report>();
    before.reports().forEach(report -> old.put(report.id().value(), report));
    var added = new ArrayList<String>();
    var altered = new ArrayList<String>();
    for (var report : after.reports()) {
      var was = old.remove(report.id().value());
      if (was == null) {
        added.add(report.id().value());
      } else if (!was.equals(report)) {
        altered.add(report.id().value());
      }
    }
    var gone = old.keySet().stream().sorted().toList();
    var other = !before.withReports(List.of()).equals(after.withReports(List.of()));
    return new Change(after.document(), added, gone, altered, other);
  }
}
