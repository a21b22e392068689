package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.EventId;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one outlet has of a chronicle.
///
/// @param told the events that it tells, in order of time
/// @param alone how many of them nobody else tells
/// @param omits the events that it could have told and doesn't
/// @param relies how many of its reports start with whom, its own voice apart
public record OutletShare(
    int reports,
    List<EventId> told,
    int alone,
    List<EventId> omits,
    Map<String, Integer> relies,
    int ownVoice) {
  public static OutletShare of(String outlet, List<Reading> readings, Chronicle chronicle) {
    var own = new HashSet<ReportId>();
    var documents = new HashSet<String>();
    for (var reading : readings) {
      documents.add(reading.document());
      reading.reports().forEach(report -> own.add(report.id()));
    }
    var told = new ArrayList<EventId>();
    var omits = new ArrayList<EventId>();
    var relies = new TreeMap<String, Integer>();
    var alone = 0;
    for (var event : chronicle.events()) {
      if (event.reports().stream().anyMatch(own::contains)) {
        told.add(event.id());
        alone += event.reports().stream().allMatch(own::contains) ? 1 : 0;
      }
      if (event.silent().stream().anyMatch(silence -> documents.contains(silence.document()))) {
        omits.add(event.id());
      }
      for (var origin : event.origins()) {
        var of = (int) origin.reports().stream().filter(own::contains).count();
        if (of > 0) {
          relies.merge(origin.id(), of, Integer::sum);
        }
      }
    }
    var voice = relies.remove(outlet);
    return new OutletShare(own.size(), told, alone, omits, relies, voice == null ? 0 : voice);
  }
}
