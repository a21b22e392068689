package isnad.app.search;

import isnad.model.Chronicle;
import isnad.model.Event.Attribute;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What is contested of each report, by its id: attributes in small letters.
record Disputes(Map<String, TreeSet<String>> attributes) {
  static final Disputes NONE = new Disputes(Map.of());

  static Disputes of(Chronicle chronicle) {
    var disputes = new Disputes(new HashMap<>());
    for (var event : chronicle.events()) {
      for (var contest : event.contests()) {
        contest.versions().forEach(v -> disputes.add(v.reports(), contest.attribute()));
      }
      event.denials().forEach(denial -> disputes.add(denial.of(), denial.part()));
    }
    return disputes;
  }

  private void add(List<ReportId> reports, Attribute attribute) {
    var word = attribute.name().toLowerCase(Locale.ROOT);
    reports.forEach(id -> attributes.computeIfAbsent(id.value(), any -> new TreeSet<>()).add(word));
  }

  Set<String> of(Report report) {
    return attributes.getOrDefault(report.id().value(), new TreeSet<>());
  }
}
