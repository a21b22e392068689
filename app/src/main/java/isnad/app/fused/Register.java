package isnad.app.fused;

import isnad.app.fused.Pieces.Deed;
import isnad.fuse.view.Brief;
import isnad.fuse.view.Outlines.Head;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which pages tell which event, and what they say is done: all that lists need of a million
/// reports, in a few numbers each.
final class Register {
  private final List<Head> heads;
  private final List<Deed> deeds;
  private final Map<String, String> outlets = new HashMap<>();
  private final Map<EventId, Told> told = new HashMap<>();
  private final Map<Event, Told> toldOf = new IdentityHashMap<>();

  /// What tells an event.
  ///
  /// @param numbers for each of its reports that of its page and that of its deed
  private record Told(List<ReportId> reports, int[] numbers, List<String> outlets) {}

  /// @param heads of pages, by their numbers
  /// @param deeds by their numbers
  Register(List<Head> heads, List<Deed> deeds) {
    this.heads = heads;
    this.deeds = deeds;
    heads.forEach(head -> outlets.put(head.document(), head.outlet()));
  }

  /// @param numbers for each report of the event that of its page and that of its deed
  void add(Event event, List<Integer> numbers, SameValues same) {
    var telling = new LinkedHashSet<String>();
    for (var i = 0; i < numbers.size(); i += 2) {
      telling.add(heads.get(numbers.get(i)).outlet());
    }
    var packed = numbers.stream().mapToInt(Integer::intValue).toArray();
    var one = new Told(event.reports(), packed, same.one(List.copyOf(telling)));
    told.put(event.id(), one);
    toldOf.put(event, one);
  }

  List<Head> heads() {
    return heads;
  }

  boolean has(String document) {
    return outlets.containsKey(document);
  }

  String outlet(String document) {
    return outlets.getOrDefault(document, document);
  }

  /// @param event as it was added, or with some of its reports only
  List<String> outlets(Event event) {
    var telling = telling(event);
    if (telling == null) {
      return List.of();
    }
    return isWhole(event, telling)
        ? telling.outlets()
        : briefs(event).stream().map(brief -> outlet(brief.document())).distinct().toList();
  }

  /// Lists ask for the events that were added, one after the other: those are found without a look
  /// at their names.
  private @Nullable Told telling(Event event) {
    var one = toldOf.get(event);
    return one == null ? told.get(event.id()) : one;
  }

  private static boolean isWhole(Event event, Told telling) {
    return event.reports().size() == telling.reports().size();
  }

  /// @param event as it was added, or with some of its reports only
  List<Brief> briefs(Event event) {
    var telling = telling(event);
    if (telling == null) {
      return List.of();
    }
    var here = isWhole(event, telling) ? null : Set.copyOf(event.reports());
    var briefs = new ArrayList<Brief>(event.reports().size());
    for (var i = 0; i < telling.reports().size(); i++) {
      var report = telling.reports().get(i);
      if (here == null || here.contains(report)) {
        briefs.add(brief(report, telling.numbers()[2 * i], telling.numbers()[2 * i + 1]));
      }
    }
    return briefs;
  }

  private Brief brief(ReportId report, int page, int number) {
    var deed = deeds.get(number);
    return new Brief(report, heads.get(page).document(), deed.kind(), deed.rule());
  }
}
