package isnad.fuse.view;

import java.util.List;

/// One thing that an event's reports count, with what they claim and what each rule makes of it.
///
/// @param claims in the event's order, the superseded among them
/// @param views one for each rule; empty where no claim counts
public record Counted(Subject subject, List<Claim> claims, List<Seen> views) {
  public Counted {
    claims = List.copyOf(claims);
    views = List.copyOf(views);
  }
}
