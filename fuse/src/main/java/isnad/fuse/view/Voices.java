package isnad.fuse.view;

import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Event.Origin;
import isnad.model.Report;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who tells the reports of a chronicle, and when they were told.
public record Voices(Outlines outlines) {
  public Voices(Chronicle chronicle) {
    this(Outlines.of(chronicle));
  }

  /// Those of an event whose word counts, in its own order.
  public List<Voice> of(Event event, Belief belief) {
    var origins = new HashMap<ReportId, Origin>();
    for (var origin : event.origins()) {
      origin.reports().forEach(report -> origins.putIfAbsent(report, origin));
    }
    var voices = new ArrayList<Voice>();
    for (var brief : outlines.briefs(event)) {
      var outlet = outlines.outlet(brief.document());
      var origin = origins.get(brief.report());
      var voice =
          origin == null
              ? new Voice(brief, outlet, outlet, true)
              : new Voice(brief, outlet, origin.id(), origin.named());
      if (belief.counts(voice)) {
        voices.add(voice);
      }
    }
    return voices;
  }

  /// When a report was said or, where nothing tells that, published.
  @Nullable LocalDate told(Report report) {
    var page = outlines.get(report.document());
    if (page == null) {
      return null;
    }
    var told = page.article().metadata().published();
    for (var statement : page.statements()) {
      var day = statement.speech().when().latest();
      if (day != null && statement.carries().contains(report.id())) {
        told = day;
      }
    }
    return told;
  }

  /// Absent for a report that is not in the chronicle.
  public @Nullable Report report(ReportId id) {
    return outlines.report(id);
  }
}
