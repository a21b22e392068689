package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Inherited;
import isnad.model.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an event lies within, what lies within it, and which reports stand in passages taken over.
public final class Surroundings {
  private final Map<EventId, Event> wholes = new HashMap<>();
  private final Map<EventId, List<Event>> parts = new HashMap<>();
  private final Map<ReportId, Inherited> inherited = new HashMap<>();

  public Surroundings(Chronicle chronicle) {
    var events = new HashMap<EventId, Event>();
    chronicle.events().forEach(event -> events.put(event.id(), event));
    for (var link : chronicle.asides().parts()) {
      var part = events.get(link.part());
      var whole = events.get(link.whole());
      if (part != null && whole != null) {
        wholes.put(part.id(), whole);
        parts.computeIfAbsent(whole.id(), any -> new ArrayList<>()).add(part);
      }
    }
    for (var passage : chronicle.asides().inherited()) {
      passage.reports().forEach(report -> inherited.putIfAbsent(report, passage));
    }
  }

  public Optional<Event> whole(Event event) {
    return Optional.ofNullable(wholes.get(event.id()));
  }

  /// By their ids.
  public List<Event> parts(Event event) {
    return parts.getOrDefault(event.id(), List.of());
  }

  public Optional<Inherited> inherited(ReportId report) {
    return Optional.ofNullable(inherited.get(report));
  }
}
