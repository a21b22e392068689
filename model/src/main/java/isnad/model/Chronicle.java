package isnad.model;

import java.util.List;

/// Everything that some readings tell, put together.
///
/// @param readings by document id
/// @param events in order of time, the undated last
/// @param directory who and where the ids are
/// @param orphans corrections that no longer fit, waiting for review
public record Chronicle(
    List<Reading> readings,
    List<Event> events,
    Directory directory,
    List<Correction.Orphan> orphans) {
  public Chronicle {
    readings = List.copyOf(readings);
    events = List.copyOf(events);
    orphans = List.copyOf(orphans);
  }
}
