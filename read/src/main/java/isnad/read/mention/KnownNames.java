package isnad.read.mention;

import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.read.pack.Phrases;
import isnad.read.text.Letters;
import org.jspecify.annotations.Nullable;

/// The names, aliases and metonyms of all packs, found as whole words. They are looked for in the
/// uncut word first, so that no letter of a name is taken for a clitic.
final class KnownNames {
  private static final int SHORT_NAME = 5;

  private final Phrases<Sense> names = new Phrases<>();

  KnownNames(World world) {
    for (var known : world.actors()) {
      known
          .forms()
          .forEach((name, form) ->
              names.put(
                  name,
                  new Sense.OfActor(known.actor().id(), form, known.doubtful().contains(name))));
    }
    world.states().forEach(this::addState);
    for (var entry : world.places()) {
      var place = entry.place();
      addPlace(place.nameAr(), entry);
      place.names().forEach(name -> addPlace(name, entry));
      entry.doubtful().forEach(name -> addPlace(name, entry));
    }
  }

  private void addPlace(String name, World.PlaceEntry entry) {
    var doubtful = entry.doubtful().contains(name);
    names.put(name, new Sense.OfPlace(entry.place().id(), doubtful));
  }

  private void addState(State state) {
    names.put(state.label().ar(), new Sense.OfState(state));
    state.names().forEach(name -> names.put(name, new Sense.OfState(state)));
    var capital = state.seat().capital();
    if (capital != null) {
      var place = capital.place();
      var sense = new Sense.OfSeat(state, place.id(), capital.standsFor(), capital.ambiguous());
      names.put(place.nameAr(), sense);
      place.names().forEach(name -> names.put(name, sense));
    }
    for (var metonym : state.seat().metonyms()) {
      names.put(metonym, new Sense.OfActor(state.actor(), Mention.Form.METONYM, false));
    }
  }

  /// The longest name that begins at token `at`; of several senses all that packs give, the first
  /// read first.
  Phrases.@Nullable Found<Sense> at(Sentence sentence, int at) {
    var found = names.longest(sentence.tokens(), at);
    return found == null || !cutAsNamesAre(found) ? null : found;
  }

  /// Names take no future; a short one takes no comparison either.
  static boolean cutAsNamesAre(Phrases.Found<?> found) {
    var before = found.cut().before();
    if (before.isEmpty()) {
      return true;
    }
    var last = before.charAt(before.length() - 1);
    if (last == Letters.SEEN) {
      return false;
    }
    var lone = found.to() == found.from() + 1 && found.cut().rest().length() <= SHORT_NAME;
    return !(lone && (last == Letters.KAF || last == Letters.FA));
  }
}
