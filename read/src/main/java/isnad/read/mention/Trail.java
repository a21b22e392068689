package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom an article has named so far, for those that it names by office alone.
final class Trail {
  /// How many sentences back a state may have been named that a bare office is taken to be of.
  private static final int REACH = 4;

  private record Named(State state, int sentence) {}

  private final List<ActorId> actors = new ArrayList<>();
  private final Set<ActorId> distinct = new LinkedHashSet<>();
  private final List<Named> states = new ArrayList<>();
  private int sentence;

  void enter(Sentence next) {
    sentence++;
  }

  void actor(ActorId actor) {
    actors.add(actor);
    distinct.add(actor);
  }

  void state(State state) {
    states.add(new Named(state, sentence));
  }

  Set<ActorId> named() {
    return distinct;
  }

  /// The actor that has the office: the last that was named with it, else that of the state named
  /// last and not long ago.
  @Nullable ActorId withOffice(Office office) {
    var ending = "_" + office.id();
    for (var i = actors.size() - 1; i >= 0; i--) {
      if (actors.get(i).value().endsWith(ending)) {
        return actors.get(i);
      }
    }
    if (states.isEmpty() || states.getLast().sentence() < sentence - REACH) {
      return null;
    }
    return World.officeOf(states.getLast().state(), office);
  }
}
