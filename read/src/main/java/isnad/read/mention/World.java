package isnad.read.mention;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.PlaceId;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The actors and places of all packs, and the actors that states and offices make together.
final class World {
  private static final String ADJECTIVE = "%s";
  private static final String PEOPLE = "_people";

  private final List<State> states;
  private final List<Office> offices;
  private final List<KnownActor> actors;
  private final List<PlaceEntry> places;
  private final List<Direction> directions;
  private final Map<ActorId, List<String>> actorCountries = new HashMap<>();
  private final Map<ActorId, ActorType> types = new HashMap<>();
  private final Map<String, State> byIso = new HashMap<>();
  private final Map<ActorId, Set<String>> regions = new HashMap<>();
  private final Map<PlaceId, List<String>> placeCountries = new HashMap<>();

  /// @param doubtful those of its names that are common words or another's name too
  record PlaceEntry(Place place, List<String> doubtful) {
    PlaceEntry alsoNamed(PlaceEntry other) {
      var names = new LinkedHashSet<>(place.names());
      names.addAll(other.place.names());
      return new PlaceEntry(place.named(List.copyOf(names)), doubtful);
    }
  }

  World(Packs packs) {
    states = packs.all("states").stream().map(State::of).toList();
    offices = packs.all("offices").stream().map(Office::of).toList();
    actors = packs.all("actors").stream().map(KnownActor::of).toList();
    directions = packs.all("directions").stream().map(Direction::of).toList();
    places = places(packs.all("places").stream().map(World::place).toList());
    for (var known : actors) {
      var country = known.actor().country();
      if (!known.adds()) {
        types.put(known.actor().id(), known.actor().type());
      }
      actorCountries.put(known.actor().id(), country == null ? List.of() : List.of(country));
    }
    states.forEach(state -> byIso.putIfAbsent(state.iso(), state));
    var countries = new HashMap<String, Set<String>>();
    for (var entry : packs.all("places")) {
      countries
          .computeIfAbsent(entry.pack(), pack -> new TreeSet<>())
          .addAll(entry.texts("country"));
    }
    for (var known : actors) {
      if (known.traits().generic()) {
        var region = countries.get(known.traits().pack());
        if (region != null) {
          regions.put(known.actor().id(), region);
        }
      }
    }
    places.forEach(entry -> placeCountries.put(entry.place().id(), entry.place().countries()));
  }

  /// Those of the packs and the parts of states by direction; a part that a pack has by its name
  /// only gains the other ways of naming it.
  private List<PlaceEntry> places(List<PlaceEntry> listed) {
    var ids = new HashMap<String, PlaceId>();
    var all = new LinkedHashMap<PlaceId, PlaceEntry>();
    for (var entry : listed) {
      all.put(entry.place().id(), entry);
      ids.put(Letters.fold(entry.place().nameAr()), entry.place().id());
      entry.place().names().forEach(name -> ids.put(Letters.fold(name), entry.place().id()));
    }
    var ofStates = new HashSet<String>();
    states.forEach(state -> namesOf(state).forEach(name -> ofStates.add(Letters.fold(name))));
    for (var state : states) {
      for (var direction : directions) {
        var part = direction.of(state);
        var name = Letters.fold(part.place().nameAr());
        if (!ofStates.contains(name)) {
          var id = ids.getOrDefault(name, part.place().id());
          all.merge(id, part, PlaceEntry::alsoNamed);
        }
      }
    }
    return List.copyOf(all.values());
  }

  List<State> states() {
    return states;
  }

  List<Direction> directions() {
    return directions;
  }

  List<Office> offices() {
    return offices;
  }

  List<KnownActor> actors() {
    return actors;
  }

  List<PlaceEntry> places() {
    return places;
  }

  static ActorId peopleOf(State state) {
    return new ActorId(state.id() + PEOPLE);
  }

  static ActorId officeOf(State state, Office office) {
    return new ActorId(state.id() + "_" + office.id());
  }

  /// All of them; where a pack lists an actor that an office would make too, the pack's entry.
  Directory directory() {
    var all = new ArrayList<Actor>();
    var added = new HashMap<ActorId, List<String>>();
    for (var known : actors) {
      if (known.adds()) {
        added.put(known.actor().id(), known.actor().names());
      } else {
        all.add(known.actor());
      }
    }
    for (var state : states) {
      all.add(stateActor(state));
      offices.forEach(office -> all.add(officeActor(state, office, added)));
    }
    return new Directory(all, allPlaces());
  }

  private List<Place> allPlaces() {
    var capitals =
        states.stream()
            .map(state -> state.seat().capital())
            .filter(Objects::nonNull)
            .map(State.Capital::place);
    return Stream.of(
            places.stream().map(PlaceEntry::place),
            capitals,
            states.stream().map(World::statePlace))
        .flatMap(all -> all)
        .toList();
  }

  private static Actor stateActor(State state) {
    return new Actor(
        state.actor(),
        ActorType.STATE,
        state.iso(),
        state.label().ar(),
        state.label().en(),
        namesOf(state),
        List.of(),
        true);
  }

  private static Place statePlace(State state) {
    return new Place(
        state.place(),
        state.label().ar(),
        state.label().en(),
        namesOf(state),
        List.of(state.iso()),
        state.seat().centre(),
        Place.Precision.COUNTRY,
        true);
  }

  private static List<String> namesOf(State state) {
    var names = new ArrayList<>(List.of(state.label().ar()));
    names.addAll(state.names());
    return names;
  }

  private static Actor officeActor(State state, Office office, Map<ActorId, List<String>> added) {
    var arabic = Wording.of(state, office);
    var names = new ArrayList<>(List.of(arabic));
    names.addAll(added.getOrDefault(officeOf(state, office), List.of()));
    var of = office.en().startsWith(ADJECTIVE) ? state.label().adjectiveEn() : state.label().en();
    return new Actor(
        officeOf(state, office),
        office.type(),
        state.iso(),
        arabic,
        office.en().replace(ADJECTIVE, of),
        names,
        List.of(state.actor()),
        true);
  }

  private static PlaceEntry place(Entry entry) {
    entry.only(
        "id", "ar", "en", "names", "country", "lat", "lon", "precision", "ambiguous", "approx");
    var place =
        new Place(
            new PlaceId(entry.text("id")),
            entry.text("ar"),
            entry.textOrNull("en"),
            entry.texts("names"),
            entry.texts("country"),
            State.point(entry),
            entry.has("precision")
                ? entry.word("precision", Place.Precision.class)
                : Place.Precision.POINT,
            true);
    var names = new ArrayList<>(place.names());
    names.add(place.nameAr());
    return new PlaceEntry(place, KnownActor.doubtful(entry, names));
  }

  boolean isPerson(ActorId actor) {
    return typeOf(actor) == ActorType.PERSON;
  }

  /// What a pack says it is; absent for what a rule makes.
  @Nullable ActorType typeOf(ActorId actor) {
    return types.get(actor);
  }

  /// The countries of which an article must speak for the actor to be meant: those of its pack's
  /// places, for a description of a kind of people; absent for an actor with a name.
  @Nullable Set<String> regionOf(ActorId actor) {
    return regions.get(actor);
  }

  /// The state whose land an ISO code means; absent where no pack has it.
  @Nullable State stateOf(String iso) {
    return byIso.get(iso);
  }

  /// The state in which alone the first sure place of these lies; absent where there is none.
  @Nullable State landOf(List<Sense> senses) {
    for (var sense : senses) {
      if (sense instanceof Sense.OfPlace place && !place.doubtful()) {
        var countries = countriesOf(place.place());
        return countries.size() == 1 ? stateOf(countries.getFirst()) : null;
      }
    }
    return null;
  }

  /// ISO codes of the countries it belongs to; none where nobody says.
  List<String> countriesOf(ActorId actor) {
    return actorCountries.getOrDefault(actor, List.of());
  }

  /// ISO codes of the countries it lies in.
  List<String> countriesOf(PlaceId place) {
    return placeCountries.getOrDefault(place, List.of());
  }
}
