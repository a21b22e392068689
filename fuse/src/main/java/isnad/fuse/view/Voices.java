package isnad.fuse.view;

import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who tells the reports of a chronicle, and when they were told.
public final class Voices {
  private final Reports reports;
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<String, LocalDate> published = new HashMap<>();
  private final Map<ReportId, LocalDate> told = new HashMap<>();

  public Voices(Chronicle chronicle) {
    this(chronicle, new Reports(chronicle));
  }

  /// @param reports those of the chronicle
  public Voices(Chronicle chronicle, Reports reports) {
    this.reports = reports;
    for (var reading : chronicle.readings()) {
      outlets.put(reading.document(), reading.article().outletOrId());
      date(reading);
    }
  }

  private void date(Reading reading) {
    var published = reading.article().metadata().published();
    if (published != null) {
      this.published.put(reading.document(), published);
    }
    for (var statement : reading.statements()) {
      var day = statement.speech().when().latest();
      if (day != null) {
        statement.carries().forEach(report -> told.put(report, day));
      }
    }
  }

  /// Those of an event whose word counts, in its own order.
  public List<Voice> of(Event event, Belief belief) {
    var voices = new ArrayList<Voice>();
    for (var id : event.reports()) {
      var report = reports.get(id);
      var voice = report == null ? null : voice(report, event);
      if (voice != null && belief.counts(voice)) {
        voices.add(voice);
      }
    }
    return voices;
  }

  private Voice voice(Report report, Event event) {
    var outlet = outlet(report.document());
    for (var origin : event.origins()) {
      if (origin.reports().contains(report.id())) {
        return new Voice(report, outlet, origin.id(), origin.named(), told(report));
      }
    }
    return new Voice(report, outlet, outlet, true, told(report));
  }

  private @Nullable LocalDate told(Report report) {
    var day = told.get(report.id());
    return day == null ? published.get(report.document()) : day;
  }

  /// The document's outlet; its id where none is known.
  public String outlet(String document) {
    return outlets.getOrDefault(document, document);
  }

  /// Absent for a report that is not in the chronicle.
  public @Nullable Report report(ReportId id) {
    return reports.get(id);
  }
}
