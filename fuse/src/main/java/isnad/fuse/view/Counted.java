package isnad.fuse.view;

import isnad.model.ActorId;
import isnad.model.Quantity.What;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One thing that an event's reports count, with what they claim and what each rule makes of it.
///
/// @param of whose they are
/// @param noun what is counted, where nobody says whose they are
/// @param claims in the event's order, the superseded among them
/// @param views one for each rule; empty where no claim counts
public record Counted(
    What what,
    @Nullable ActorId of,
    @Nullable String noun,
    boolean part,
    List<Claim> claims,
    List<Seen> views) {
  public Counted {
    claims = List.copyOf(claims);
    views = List.copyOf(views);
  }
}
