package isnad.read.mention;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Mention;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.model.Reading;
import isnad.read.tag.NameTagger.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The actors and places that one article names and no pack has. Their ids are made of their names;
/// the last words of a person's name alone mean the person last named in full with them.
final class Strangers {
  /// Tells a stranger's id from a pack's of the same letters.
  private static final String STRANGER = "_met";

  private final World world;
  private final Cues cues;
  private final Map<ActorId, Actor> actors = new LinkedHashMap<>();
  private final Map<PlaceId, Place> places = new LinkedHashMap<>();
  private final Map<String, ActorId> byLastName = new LinkedHashMap<>();

  Strangers(World world, Cues cues) {
    this.world = world;
    this.cues = cues;
  }

  Reading.Met met() {
    return new Reading.Met(List.copyOf(actors.values()), List.copyOf(places.values()));
  }

  /// Takes in a city of the table of cities.
  void city(Place city) {
    places.putIfAbsent(city.id(), city);
  }

  /// Remembers a person named in full.
  void person(Find find, ActorId person) {
    for (var from = find.from() + 1; from < find.to(); from++) {
      byLastName.put(words(find, from), person);
    }
  }

  /// Who or what a stranger's name stands for; absent where a name has no letter to make an id of.
  ///
  /// @param country where the words around the name say one
  @Nullable Mention mention(Find find, Kind kind, @Nullable String country) {
    var name = name(find);
    var slug = Slug.of(name);
    if (slug.isEmpty()) {
      return null;
    }
    return switch (kind) {
      case PERSON -> actor(find, new Stranger(personId(find, slug), ActorType.PERSON, country));
      case ORGANISATION, OTHER -> {
        var type = cues.bodyType(find.cut().rest());
        yield actor(find, new Stranger(id(slug), type, country));
      }
      case PLACE -> place(find, new PlaceId(slug), name);
    };
  }

  private ActorId personId(Find find, String slug) {
    var last = byLastName.get(words(find, find.from()));
    var id = last == null ? id(slug) : last;
    person(find, id);
    return id;
  }

  private ActorId id(String slug) {
    var id = new ActorId(slug);
    return world.typeOf(id) == null ? id : new ActorId(slug + STRANGER);
  }

  private record Stranger(ActorId id, ActorType type, @Nullable String country) {}

  private Mention actor(Find find, Stranger who) {
    var id = who.id();
    if (world.typeOf(id) == null) {
      var name = name(find);
      var actor =
          new Actor(id, who.type(), who.country(), name, null, List.of(name), List.of(), false);
      actors.merge(id, actor, (a, b) -> a.country() == null && b.country() != null ? b : a);
    }
    return new Mention.OfActor(find.span(), id, Mention.Form.NAME);
  }

  private Mention place(Find find, PlaceId id, String name) {
    places.putIfAbsent(
        id,
        new Place(id, name, null, List.of(name), List.of(), null, Place.Precision.POINT, false));
    return new Mention.OfPlace(find.span(), id, Mention.Form.NAME);
  }

  /// The folded words of a name from one of its tokens on.
  private static String words(Find find, int from) {
    var tokens = find.sentence().tokens();
    var words = new StringBuilder();
    for (var at = from; at < find.to(); at++) {
      words.append(at == find.from() ? find.cut().rest() : tokens.get(at).folded()).append(' ');
    }
    return words.toString();
  }

  /// The words of the name as the text has them, without proclitics.
  private static String name(Find find) {
    var tokens = find.sentence().tokens();
    var first = tokens.get(find.from());
    var name = new StringBuilder(first.text().substring(Find.cutOff(first, find.cut())));
    for (var at = find.from() + 1; at < find.to(); at++) {
      name.append(' ').append(tokens.get(at).text());
    }
    return name.toString();
  }
}
