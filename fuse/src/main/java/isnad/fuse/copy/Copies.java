package isnad.fuse.copy;

import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reports that were copied from one another or from one text.
///
/// @param groups reports of one type in sentences that repeat each other, from two documents or
///   more, in reading order
public record Copies(List<List<ReportId>> groups) {
  public static final Copies NONE = new Copies(List.of());

  public Copies {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /// The number of its group for each report that is in one; for look-up only.
  public Map<ReportId, Integer> numbers() {
    var numbers = new HashMap<ReportId, Integer>();
    for (var number = 0; number < groups.size(); number++) {
      for (var report : groups.get(number)) {
        numbers.put(report, number);
      }
    }
    return numbers;
  }
}
