package isnad.model;

import java.util.List;

/// An event that took place within another: the ambush in the battle, the death of two of those who
/// fought.
///
/// @param reasons what speaks for it
public record Part(EventId part, EventId whole, List<Ground> reasons) {
  public Part {
    reasons = List.copyOf(reasons);
  }
}
