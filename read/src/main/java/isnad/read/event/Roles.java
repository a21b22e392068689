package isnad.read.event;

import isnad.model.ActorId;
import java.util.List;

/// Who did it and who received it.
record Roles(List<ActorId> actors, List<ActorId> recipients) {
  static final Roles NONE = new Roles(List.of(), List.of());

  /// These, and those of the others for a part that nobody plays.
  Roles or(Roles others) {
    var doers = actors.isEmpty() ? minus(others.actors, recipients) : actors;
    return new Roles(doers, recipients.isEmpty() ? minus(others.recipients, doers) : recipients);
  }

  static List<ActorId> minus(List<ActorId> ids, List<ActorId> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }

  boolean empty() {
    return actors.isEmpty() && recipients.isEmpty();
  }
}
