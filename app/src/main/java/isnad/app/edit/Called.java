package isnad.app.edit;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whom and where a word means: by id, or by any name in either language, however it is spelled.
public record Called(Directory directory) {
  ActorId actor(String word) throws WrongEditException {
    var id = new ActorId(word);
    return directory.actor(id) != null
        ? id
        : only("actor", word, directory.actors(), Called::names, Actor::id);
  }

  PlaceId place(String word) throws WrongEditException {
    var id = new PlaceId(word);
    return directory.place(id) != null
        ? id
        : only("place", word, directory.places(), Called::names, Place::id);
  }

  private static <T, I> I only(
      String what, String word, List<T> all, Function<T, List<String>> names, Function<T, I> id)
      throws WrongEditException {
    var folded = folded(word);
    var found = all.stream().filter(one -> names.apply(one).contains(folded)).map(id).toList();
    if (found.isEmpty()) {
      throw new WrongEditException(what, word);
    }
    if (found.size() > 1) {
      var which = String.join(", ", found.stream().map(Object::toString).toList());
      throw new WrongEditException(what + ".several", word, which);
    }
    return found.getFirst();
  }

  /// Actors whose names have a word that begins so, at most so many.
  public List<Actor> actors(String beginning, int most) {
    return beginning(beginning, directory.actors(), Called::names).limit(most).toList();
  }

  /// Places whose names have a word that begins so, at most so many.
  public List<Place> places(String beginning, int most) {
    return beginning(beginning, directory.places(), Called::names).limit(most).toList();
  }

  private static <T> Stream<T> beginning(
      String beginning, List<T> all, Function<T, List<String>> names) {
    var folded = folded(beginning);
    return all.stream()
        .filter(one ->
            names.apply(one).stream()
                .anyMatch(name -> name.startsWith(folded) || name.contains(" " + folded)));
  }

  /// Folded, in both languages.
  public static List<String> names(Actor actor) {
    return names(actor.names(), actor.nameAr(), actor.nameEn());
  }

  /// Folded, in both languages.
  public static List<String> names(Place place) {
    return names(List.of(), place.nameAr(), place.nameEn());
  }

  private static List<String> names(List<String> all, String arabic, @Nullable String english) {
    var names = new ArrayList<>(all);
    names.add(arabic);
    if (english != null) {
      names.add(english);
    }
    return names.stream().map(Called::folded).distinct().toList();
  }

  /// As names are compared.
  public static String folded(String text) {
    return Letters.fold(text).toLowerCase(Locale.ROOT).strip();
  }
}
