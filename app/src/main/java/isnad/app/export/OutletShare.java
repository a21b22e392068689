package isnad.app.export;

import isnad.fuse.view.Brief;
import isnad.fuse.view.Outlines;
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
import org.jspecify.annotations.Nullable;

/// What one outlet has of a chronicle.
///
/// @param told the events that it tells, in order of time
/// @param alone how many of them nobody else tells
/// @param omits the events that it could have told and doesn't
/// @param relies how many of its reports start with whom, its own voice apart
/// @param first the first report of each of those, and of its own voice under its own name
public record OutletShare(
    int reports,
    List<EventId> told,
    int alone,
    List<EventId> omits,
    Map<String, Integer> relies,
    int ownVoice,
    Map<String, ReportId> first) {
  /// Of every outlet, by name, in one pass over all that is told.
  public static Map<String, OutletShare> all(Chronicle chronicle, Outlines outlines) {
    var counting = new TreeMap<String, Counting>();
    var outlets = new HashMap<String, String>();
    for (var page : outlines.heads()) {
      outlets.put(page.document(), page.outlet());
      counting.computeIfAbsent(page.outlet(), any -> new Counting()).reports += page.reports();
    }
    for (var event : chronicle.events()) {
      count(event, outlines.briefs(event), outlets, counting);
    }
    var shares = new TreeMap<String, OutletShare>();
    counting.forEach((outlet, counted) -> shares.put(outlet, counted.share(outlet)));
    return shares;
  }

  /// @param outlets by the ids of documents
  private static void count(
      Event event,
      List<Brief> briefs,
      Map<String, String> outlets,
      Map<String, Counting> counting) {
    var documents = new HashMap<ReportId, String>();
    briefs.forEach(brief -> documents.put(brief.report(), brief.document()));
    var telling = named(briefs.stream().map(Brief::document), outlets);
    for (var outlet : Set.copyOf(telling)) {
      var counted = Objects.requireNonNull(counting.get(outlet));
      counted.told.add(event.id());
      counted.alone += telling.stream().allMatch(outlet::equals) ? 1 : 0;
    }
    for (var outlet : Set.copyOf(named(event.silent().stream().map(Silence::document), outlets))) {
      Objects.requireNonNull(counting.get(outlet)).omits.add(event.id());
    }
    for (var origin : event.origins()) {
      for (var report : origin.reports()) {
        for (var outlet : named(Stream.ofNullable(documents.get(report)), outlets)) {
          var counted = Objects.requireNonNull(counting.get(outlet));
          counted.relies.merge(origin.id(), 1, Integer::sum);
          counted.first.putIfAbsent(origin.id(), report);
        }
      }
    }
  }

  private static List<String> named(
      Stream<@Nullable String> documents, Map<String, String> outlets) {
    return documents.filter(Objects::nonNull).map(outlets::get).filter(Objects::nonNull).toList();
  }

  /// What was counted of an outlet by now.
  private static final class Counting {
    private final List<EventId> told = new ArrayList<>();
    private final List<EventId> omits = new ArrayList<>();
    private final Map<String, Integer> relies = new TreeMap<>();
    private final Map<String, ReportId> first = new TreeMap<>();
    private int reports;
    private int alone;

    OutletShare share(String outlet) {
      var voice = relies.remove(outlet);
      return new OutletShare(reports, told, alone, omits, relies, voice == null ? 0 : voice, first);
    }
  }
}
