package isnad.app.search;

import isnad.model.Actor;
import isnad.model.Directory;
import isnad.model.Place;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Ids of actors and places by every name that the packs have for them, folded.
record KnownNames(Map<String, List<String>> actors, Map<String, List<String>> places) {
  static KnownNames of(Directory known) {
    var names = new KnownNames(new HashMap<>(), new HashMap<>());
    known.actors().forEach(actor -> names.add(actor));
    known.places().forEach(place -> names.add(place));
    return names;
  }

  private void add(Actor actor) {
    var id = actor.id().value();
    actor.names().forEach(name -> add(actors, name, id));
    add(actors, actor.nameAr(), id);
    add(actors, actor.nameEn(), id);
  }

  private void add(Place place) {
    var id = place.id().value();
    place.names().forEach(name -> add(places, name, id));
    add(places, place.nameAr(), id);
    add(places, place.nameEn(), id);
  }

  private static void add(Map<String, List<String>> ids, @Nullable String name, String id) {
    if (name != null) {
      ids.computeIfAbsent(fold(name), any -> new ArrayList<>()).add(id);
    }
  }

  /// The name as an id, and whom it names.
  static List<String> ids(String name, Map<String, List<String>> ids) {
    var found = new ArrayList<>(List.of(name));
    ids.getOrDefault(name, List.of()).stream().distinct().forEach(found::add);
    return found;
  }

  static String fold(String text) {
    return Letters.fold(text).toLowerCase(Locale.ROOT).strip();
  }
}
