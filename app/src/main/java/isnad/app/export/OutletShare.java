package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Event.Silence;
import isnad.model.EventId;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

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
  /// Of every outlet, by name, in one pass over all that is told.
  public static Map<String, OutletShare> all(Chronicle chronicle) {
    var counting = new TreeMap<String, Counting>();
    var outlets = new HashMap<String, String>();
    for (var reading : chronicle.readings()) {
      var outlet = reading.article().outletOrId();
      outlets.put(reading.document(), outlet);
      counting.computeIfAbsent(outlet, any -> new Counting()).reports += reading.reports().size();
      reading.reports().forEach(report -> outlets.put(report.id().value(), outlet));
    }
    for (var event : chronicle.events()) {
      count(event, outlets, counting);
    }
    var shares = new TreeMap<String, OutletShare>();
    counting.forEach((outlet, counted) -> shares.put(outlet, counted.share(outlet)));
    return shares;
  }

  /// @param outlets by the ids of documents and of reports
  private static void count(
      Event event, Map<String, String> outlets, Map<String, Counting> counting) {
    var telling = named(event.reports().stream().map(ReportId::value), outlets);
    for (var outlet : Set.copyOf(telling)) {
      var counted = Objects.requireNonNull(counting.get(outlet));
      counted.told.add(event.id());
      counted.alone += telling.stream().allMatch(outlet::equals) ? 1 : 0;
    }
    for (var outlet : Set.copyOf(named(event.silent().stream().map(Silence::document), outlets))) {
      Objects.requireNonNull(counting.get(outlet)).omits.add(event.id());
    }
    for (var origin : event.origins()) {
      for (var outlet : named(origin.reports().stream().map(ReportId::value), outlets)) {
        Objects.requireNonNull(counting.get(outlet)).relies.merge(origin.id(), 1, Integer::sum);
      }
    }
  }

  private static List<String> named(Stream<String> ids, Map<String, String> outlets) {
    return ids.map(outlets::get).filter(Objects::nonNull).toList();
  }

  /// What was counted of an outlet by now.
  private static final class Counting {
    private final List<EventId> told = new ArrayList<>();
    private final List<EventId> omits = new ArrayList<>();
    private final Map<String, Integer> relies = new TreeMap<>();
    private int reports;
    private int alone;

    OutletShare share(String outlet) {
      var voice = relies.remove(outlet);
      return new OutletShare(reports, told, alone, omits, relies, voice == null ? 0 : voice);
    }
  }
}
