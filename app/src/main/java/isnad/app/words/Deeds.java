package isnad.app.words;

import isnad.fuse.view.Brief;
import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Event;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/// What the accounts of a chronicle say was done, by the rules that read them: a signing and an
/// embrace are of one type, and not one deed.
///
/// @param briefs of an event
public record Deeds(Function<Event, List<Brief>> briefs) {
  public static final Deeds NONE = new Deeds(event -> List.of());

  public static Deeds of(Chronicle chronicle) {
    return new Deeds(Outlines.of(chronicle)::briefs);
  }

  /// That of most accounts of the event's own kind, the first of two alike; empty where none is
  /// there.
  String of(Event event) {
    var told = new LinkedHashMap<String, Integer>();
    briefs.apply(event).stream()
        .filter(brief -> brief.kind().equals(event.happening().kind()))
        .forEach(brief -> told.merge(brief.rule(), 1, Integer::sum));
    var deed = "";
    for (var rule : told.entrySet()) {
      deed = rule.getValue() > told.getOrDefault(deed, 0) ? rule.getKey() : deed;
    }
    return deed;
  }
}
