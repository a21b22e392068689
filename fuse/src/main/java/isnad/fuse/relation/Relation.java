package isnad.fuse.relation;

import isnad.model.ActorId;
import isnad.model.EventId;
import isnad.model.ReportId;
import isnad.model.When;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one party is to another for a time.
///
/// @param when from the first to the last time reported, or to what ended it
/// @param events that tell it, in order of time
/// @param reports that tell it
/// @param endedBy the event that is contrary to it; absent where none is told
public record Relation(
    RelationKind kind,
    ActorId from,
    ActorId to,
    When when,
    List<EventId> events,
    List<ReportId> reports,
    @Nullable EventId endedBy) {
  public Relation {
    events = List.copyOf(events);
    reports = List.copyOf(reports);
  }
}
