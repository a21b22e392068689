package isnad.read.mention;

import isnad.model.ActorId;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.read.pack.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A state as the packs know it: an actor and a place under one id.
///
/// @param names beside the usual one
/// @param adjectives nisbas, masculine singular
/// @param people collective plurals that the adjective doesn't yield
/// @param ambiguous whether name and adjective are common words too
record State(
    String id,
    String iso,
    Label label,
    List<String> names,
    List<String> adjectives,
    List<String> people,
    Seat seat,
    boolean ambiguous) {

  /// @param adjectiveEn as English puts it before a noun
  record Label(String ar, String en, String adjectiveEn) {}

  /// Where a state sits.
  ///
  /// @param metonyms other places that stand for it
  record Seat(@Nullable Capital capital, List<String> metonyms, Place.@Nullable Point centre) {}

  /// @param standsFor as a party: the state, or who the pack says; absent where it stands for
  ///   nobody
  /// @param ambiguous whether its name is a common word or another place too
  record Capital(Place place, @Nullable ActorId standsFor, boolean ambiguous) {}

  ActorId actor() {
    return new ActorId(id);
  }

  PlaceId place() {
    return new PlaceId(id);
  }

  static State of(Entry entry) {
    entry.only(
        "id",
        "iso",
        "ar",
        "en",
        "adjective_en",
        "names",
        "called",
        "adjective",
        "people",
        "metonyms",
        "capital",
        "lat",
        "lon",
        "ambiguous");
    var names = new ArrayList<>(entry.texts("names"));
    names.addAll(entry.texts("called"));
    var en = entry.text("en");
    return new State(
        entry.text("id"),
        entry.text("iso"),
        new Label(entry.text("ar"), en, entry.text("adjective_en", en)),
        names,
        entry.texts("adjective"),
        entry.texts("people"),
        seat(entry),
        entry.flag("ambiguous"));
  }

  private static Seat seat(Entry entry) {
    var capitals = entry.entries("capital");
    var capital = capitals.isEmpty() ? null : capital(capitals.getFirst(), entry);
    return new Seat(capital, entry.texts("metonyms"), point(entry));
  }

  private static Capital capital(Entry entry, Entry state) {
    entry.only("id", "ar", "en", "names", "lat", "lon", "metonym", "ambiguous", "same_name");
    var place =
        new Place(
            new PlaceId(entry.text("id")),
            entry.text("ar"),
            entry.textOrNull("en"),
            entry.texts("names"),
            List.of(state.text("iso")),
            point(entry),
            Place.Precision.POINT,
            true);
    return new Capital(place, standsFor(entry, state), entry.flag("ambiguous"));
  }

  private static @Nullable ActorId standsFor(Entry capital, Entry state) {
    if (capital.flag("same_name")) {
      return null;
    }
    return switch (capital.text("metonym", "true")) {
      case "true" -> new ActorId(state.text("id"));
      case "false" -> null;
      default -> new ActorId(capital.text("metonym"));
    };
  }

  static Place.@Nullable Point point(Entry entry) {
    var lat = entry.number("lat");
    var lon = entry.number("lon");
    return lat == null || lon == null ? null : new Place.Point(lat, lon);
  }
}
