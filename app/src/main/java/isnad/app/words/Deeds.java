package isnad.app.words;

import isnad.fuse.view.Reports;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the accounts of a chronicle say was done, by the rules that read them: a signing and an
/// embrace are of one type, and not one deed.
public record Deeds(Function<ReportId, @Nullable Report> reports) {
  public static final Deeds NONE = new Deeds(id -> null);

  public static Deeds of(Chronicle chronicle) {
    return new Deeds(new Reports(chronicle)::get);
  }

  /// The rule's name: `sign`.
  static String of(Report report) {
    return report.evidence().rule().split(",", 2)[0];
  }

  /// That of most accounts of the event's own kind, the first of two alike; empty where none is
  /// there.
  String of(Event event) {
    var told = new LinkedHashMap<String, Integer>();
    event.reports().stream()
        .map(reports)
        .filter(Objects::nonNull)
        .filter(report -> report.happening().kind().equals(event.happening().kind()))
        .forEach(report -> told.merge(of(report), 1, Integer::sum));
    var deed = "";
    for (var rule : told.entrySet()) {
      deed = rule.getValue() > told.getOrDefault(deed, 0) ? rule.getKey() : deed;
    }
    return deed;
  }
}
