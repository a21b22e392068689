package isnad.fuse.relation;

import isnad.model.EventId;
import java.util.List;

/// The tension of two parties through time.
///
/// @param steps in order of time
/// @param unplaced events of the pair whose date is too vague to place them: they move nothing
public record Tension(List<Step> steps, List<EventId> unplaced) {
  public Tension {
    steps = List.copyOf(steps);
    unplaced = List.copyOf(unplaced);
  }
}
