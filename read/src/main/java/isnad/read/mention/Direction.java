package isnad.read.mention;

import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.read.pack.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A direction, which makes a region of each state: "eastern Chad", "the Libyan south".
///
/// @param words those before the state's name, or "the country"
/// @param definite those before its adjective
/// @param alone whether it may stand alone for a part of the state spoken of
record Direction(
    String id, String ar, String en, List<String> words, List<String> definite, boolean alone) {

  static Direction of(Entry entry) {
    entry.only("id", "ar", "en", "words", "definite", "alone");
    return new Direction(
        entry.text("id"),
        entry.text("ar"),
        entry.text("en"),
        entry.texts("words"),
        entry.texts("definite"),
        entry.flag("alone"));
  }

  /// The region of a state, whose point nobody knows; all its names are doubtful where the state's
  /// is.
  World.PlaceEntry of(State state) {
    var names = names(state);
    var place =
        new Place(
            new PlaceId(id + "_" + state.id()),
            ar + " " + state.label().ar(),
            en + " " + state.label().en(),
            names,
            List.of(state.iso()),
            null,
            Place.Precision.REGION,
            true);
    return new World.PlaceEntry(place, state.ambiguous() ? names : List.of());
  }

  private List<String> names(State state) {
    var names = new ArrayList<String>();
    for (var name : Stream.concat(Stream.of(state.label().ar()), state.names().stream()).toList()) {
      words.forEach(word -> names.add(word + " " + name));
    }
    for (var adjective : state.adjectives()) {
      definite.forEach(word -> names.add(word + " " + Wording.definite(adjective)));
    }
    return names;
  }
}
