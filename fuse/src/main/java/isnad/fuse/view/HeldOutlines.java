package isnad.fuse.view;

import isnad.model.Event;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Pages that are held in memory.
final class HeldOutlines implements Outlines {
  private final List<Head> heads;
  private final Map<String, Reading> readings = new HashMap<>();
  private final Map<ReportId, Report> reports = new HashMap<>();

  HeldOutlines(List<Reading> readings) {
    this.heads = readings.stream().map(Head::of).toList();
    for (var reading : readings) {
      this.readings.put(reading.document(), reading);
      reading.reports().forEach(report -> reports.put(report.id(), report));
    }
  }

  @Override
  public @Nullable Reading get(String document) {
    return readings.get(document);
  }

  @Override
  public @Nullable Report report(ReportId id) {
    return reports.get(id);
  }

  @Override
  public List<Brief> briefs(Event event) {
    return event.reports().stream()
        .map(reports::get)
        .filter(Objects::nonNull)
        .map(Brief::of)
        .toList();
  }

  @Override
  public List<String> outlets(Event event) {
    return briefs(event).stream().map(brief -> outlet(brief.document())).distinct().toList();
  }

  @Override
  public String outlet(String document) {
    var reading = readings.get(document);
    return reading == null ? document : reading.article().outletOrId();
  }

  @Override
  public List<Head> heads() {
    return heads;
  }
}
