package isnad.fuse;

import isnad.model.Actor;
import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.Place;
import isnad.model.Place.Point;
import isnad.model.Place.Precision;
import isnad.model.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The actors and places that the tests' readings name.
final class World {
  static final Directory DIRECTORY = directory();

  private World() {}

  private static Directory directory() {
    var actors = new ArrayList<Actor>();
    new TreeMap<>(Map.of("mali", "MLI", "algeria", "DZA", "niger", "NER", "burkina_faso", "BFA"))
        .forEach((state, iso) -> actors.addAll(bodies(state, iso)));
    actors.addAll(bodies("russia", "RUS"));
    actors.addAll(bodies("france", "FRA"));
    actors.add(actor("barkhane", ActorType.ARMED_FORCES, "FRA"));
    actors.add(actor("wagner", ActorType.PARAMILITARY, "RUS", "mali_government", "russia"));
    actors.add(actor("africa_corps", ActorType.PARAMILITARY, "RUS", "russia"));
    actors.add(actor("csp_dpa", ActorType.REBEL_GROUP, "MLI"));
    actors.add(actor("fla", ActorType.REBEL_GROUP, "MLI"));
    actors.add(actor("northern_movements", ActorType.REBEL_GROUP, "MLI"));
    actors.add(actor("separatists", ActorType.OTHER, "MLI"));
    actors.add(actor("civilians", ActorType.PEOPLE, null));
    for (var igo : List.of("minusma", "ecowas", "un")) {
      actors.add(actor(igo, ActorType.IGO, null));
    }
    actors.add(actor("hrw", ActorType.NGO, null));
    actors.add(actor("rand", ActorType.NGO, null));
    actors.add(actor("reuters", ActorType.MEDIA, null));
    actors.add(actor("tebboune", ActorType.PERSON, "DZA", "algeria_government"));
    for (var person : List.of("dicko", "langley", "prigozhin", "utkin", "kharief")) {
      actors.add(actor(person, ActorType.PERSON, null));
    }
    return new Directory(actors, places());
  }

  private static List<Actor> bodies(String state, String iso) {
    return List.of(
        actor(state, ActorType.STATE, iso),
        actor(state + "_government", ActorType.GOVERNMENT, iso),
        actor(state + "_army", ActorType.ARMED_FORCES, iso));
  }

  private static Actor actor(String id, ActorType type, @Nullable String country, String... sides) {
    return new Actor(
        new ActorId(id),
        type,
        country,
        id,
        id,
        List.of(id),
        Stream.of(sides).map(ActorId::new).toList(),
        true);
  }

  private static List<Place> places() {
    return List.of(
        place("mali", "MLI", Precision.COUNTRY, null),
        place("algeria", "DZA", Precision.COUNTRY, null),
        place("russia", "RUS", Precision.COUNTRY, null),
        place("northern_mali", "MLI", Precision.REGION, null),
        place("tinzaouaten", "MLI", Precision.POINT, new Point(19.95, 2.97)),
        place("kidal", "MLI", Precision.POINT, new Point(18.44, 1.41)),
        place("bamako", "MLI", Precision.POINT, new Point(12.65, -8.0)),
        place("algiers", "DZA", Precision.POINT, new Point(36.75, 3.06)));
  }

  private static Place place(
      String id, String country, Precision precision, @Nullable Point point) {
    return new Place(
        new PlaceId(id), id, id, List.of(id), List.of(country), point, precision, true);
  }
}
