package isnad.read.mention;

import isnad.model.ActorId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/// Whom an article has named so far, for those that it then names by office or description alone.
final class Trail {
  /// How many sentences back a state may have been named that a bare office is taken to be of.
  private static final int REACH = 4;

  /// An actor named.
  ///
  /// @param head the first word of its name as named there, without its article; empty where the
  ///   name has one word
  record Step(ActorId actor, String head, int sentence) {}

  private record Named(State state, int sentence) {}

  private final ToIntFunction<State> told;

  private final List<Step> steps = new ArrayList<>();
  private final Set<ActorId> distinct = new LinkedHashSet<>();
  private final List<Named> states = new ArrayList<>();
  private @Nullable Named land;
  private int sentence;

  /// @param told how often the whole article names a state and what is of it
  Trail(ToIntFunction<State> told) {
    this.told = told;
  }

  void nextSentence() {
    sentence++;
  }

  void actor(ActorId actor, String head) {
    steps.add(new Step(actor, head, sentence));
    distinct.add(actor);
  }

  void state(State state) {
    states.add(new Named(state, sentence));
  }

  /// A place in the state has been named.
  void land(@Nullable State state) {
    land = state == null ? land : new Named(state, sentence);
  }

  Set<ActorId> named() {
    return distinct;
  }

  /// The state that "the country" means: the one in which a place was named in this sentence, else
  /// of those named shortly before the one that the article names most; absent where none was
  /// named.
  @Nullable State lastLand() {
    if (land != null && land.sentence() == sentence) {
      return land.state();
    }
    @Nullable State most = land == null ? null : land.state();
    for (var named : states) {
      var near = named.sentence() >= sentence - REACH;
      if (most == null || near && told.applyAsInt(named.state()) >= told.applyAsInt(most)) {
        most = named.state();
      }
    }
    return most;
  }

  /// The two states named last, the earlier first; fewer where fewer were named.
  List<State> lastStates() {
    var found = new LinkedHashSet<State>();
    for (var i = states.size() - 1; i >= 0 && found.size() < 2; i--) {
      found.add(states.get(i).state());
    }
    return new ArrayList<>(found).reversed();
  }

  /// The actor named last, at most `reach` sentences ago, that fits; absent where none does.
  @Nullable ActorId last(int reach, Predicate<Step> fits) {
    for (var i = steps.size() - 1; i >= 0; i--) {
      var step = steps.get(i);
      if (step.sentence() < sentence - reach) {
        return null;
      }
      if (fits.test(step)) {
        return step.actor();
      }
    }
    return null;
  }

  /// The actor that has the office: the last that was named with it, else that of the state named
  /// last and not long ago.
  @Nullable ActorId withOffice(Office office) {
    var ending = "_" + office.id();
    var named = last(sentence, step -> step.actor().value().endsWith(ending));
    if (named != null) {
      return named;
    }
    if (states.isEmpty() || states.getLast().sentence() < sentence - REACH) {
      return null;
    }
    return World.officeOf(states.getLast().state(), office);
  }
}
