package isnad.app.words;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Where;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Says who and where, in the language of the words; a name that has none in it as it is written.
///
/// @param countries the name of each country's place, by ISO code
/// @param mark put round each name: isolates in text, an element in a page
public record Names(
    Words words, Directory directory, Map<String, Place> countries, UnaryOperator<String> mark) {
  private static final Set<ActorType> CROWDS =
      Set.of(
          ActorType.PEOPLE,
          ActorType.REBEL_GROUP,
          ActorType.PARAMILITARY,
          ActorType.JIHADIST_GROUP,
          ActorType.OTHER);

  public static Names of(Words words, Directory directory, UnaryOperator<String> mark) {
    var countries =
        directory.places().stream()
            .filter(place -> place.precision() == Place.Precision.COUNTRY)
            .filter(place -> place.countries().size() == 1)
            .collect(
                Collectors.toMap(
                    place -> place.countries().getFirst(), place -> place, (one, other) -> one));
    return new Names(words, directory, countries, mark);
  }

  public String actor(ActorId id) {
    return asWritten(nameOf(id));
  }

  /// The name without the mark.
  String nameOf(ActorId id) {
    var actor = directory.actor(id);
    if (actor == null) {
      return id.value();
    }
    var english = actor.nameEn();
    return arabic() || english == null ? Paired.of(actor.nameAr()) : english;
  }

  /// Whether it may be a description of people rather than a name.
  boolean isCrowd(ActorId id) {
    var actor = directory.actor(id);
    return actor != null && CROWDS.contains(actor.type());
  }

  /// An origin: an actor where the id is one's, else an outlet by its own name.
  public String teller(String id) {
    return id.isBlank() ? id : actor(new ActorId(id));
  }

  public String actors(List<ActorId> ids) {
    return words.list(ids.stream().map(this::actor).toList());
  }

  public String place(PlaceId id) {
    var place = directory.place(id);
    return place == null ? asWritten(id.value()) : asWritten(name(place));
  }

  private String name(Place place) {
    var english = place.nameEn();
    return arabic() || english == null ? place.nameAr() : english;
  }

  /// The place with its country, or why there is none.
  public String where(Where where) {
    return switch (where) {
      case Where.At at -> words.say("place.at", inCountry(at.place()));
      case Where.Near near -> near(near);
      case Where.Unknown unknown -> words.say("no.place");
    };
  }

  private String near(Where.Near near) {
    var km = near.km();
    return km == null
        ? words.say("place.near", inCountry(near.place()))
        : words.say("place.far", inCountry(near.place()), FigureWords.number(km));
  }

  private String inCountry(PlaceId id) {
    var place = directory.place(id);
    if (place == null
        || place.countries().isEmpty()
        || place.precision() == Place.Precision.COUNTRY) {
      return place(id);
    }
    return words.say(
        "place.in", place(id), words.list(place.countries().stream().map(this::country).toList()));
  }

  private String country(String iso) {
    var place = countries.get(iso);
    return asWritten(place == null ? iso : name(place));
  }

  /// How a deed was done; PLOVER's own name where it has no words.
  public String mode(String mode) {
    return asWritten(words.has("mode." + mode) ? words.say("mode." + mode) : mode);
  }

  /// A name as a text has it.
  public String named(String name) {
    return asWritten(Paired.of(name));
  }

  /// A piece of text in whatever language it is.
  public String asWritten(String text) {
    return mark.apply(text);
  }

  private boolean arabic() {
    return words.language() == Language.AR;
  }
}
