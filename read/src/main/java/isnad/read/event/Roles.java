package isnad.read.event;

import isnad.model.ActorId;
import java.util.List;

/// Who did it and who received it.
record Roles(List<ActorId> actors, List<ActorId> recipients) {
  static final Roles NONE = new Roles(List.of(), List.of());

  boolean empty() {
    return actors.isEmpty() && recipients.isEmpty();
  }
}
