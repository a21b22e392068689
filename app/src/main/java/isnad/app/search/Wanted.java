package isnad.app.search;

import isnad.model.Actor;
import isnad.model.Directory;
import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.Place;
import isnad.model.Report;
import isnad.model.When;
import isnad.read.text.Letters;
import isnad.store.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the filters of a query mean in a case: names have become ids, dates ranges.
///
/// @param filter for the database
/// @param date of a claim
/// @param contested attributes, in small letters; absent where it was not asked for
public record Wanted(Filter filter, @Nullable When date, @Nullable List<String> contested) {
  private static final String ANY = "yes";

  /// @param outlets those of the case
  /// @throws IllegalArgumentException saying what cannot be found under such a name
  static Wanted of(SearchQuery query, Directory known, List<String> outlets) {
    var actors = new ArrayList<List<String>>();
    values(query, "actor").forEach(name -> actors.add(actors(name, known)));
    var places = new ArrayList<String>();
    values(query, "place").forEach(name -> places.addAll(places(name, known)));
    var types = values(query, "type").stream().map(Wanted::type).toList();
    var papers = new ArrayList<String>();
    values(query, "outlet").forEach(name -> papers.addAll(outlets(name, outlets)));
    var dates = values(query, "date");
    var date = dates.isEmpty() ? null : date(dates.getLast());
    var filter =
        new Filter(
            actors,
            types,
            places,
            date == null ? null : Objects.toString(date.earliest(), null),
            date == null ? null : Objects.toString(date.latest(), null),
            papers);
    var contested = values(query, "contested");
    return new Wanted(filter, date, contested.isEmpty() ? null : contested);
  }

  private static List<String> values(SearchQuery query, String name) {
    return query.filters().getOrDefault(name, List.of());
  }

  /// Whether claims are asked for, not only pages.
  boolean ofClaims() {
    return filter.ofClaims() || contested != null;
  }

  /// Whether the report is what was asked for.
  ///
  /// @param disputed what of the report is contested
  boolean fits(Report report, List<String> disputed) {
    var happening = report.happening();
    var named =
        Stream.of(happening.actors(), happening.recipients(), report.chain().tellers())
            .flatMap(List::stream)
            .map(Object::toString)
            .toList();
    return filter.actors().stream().allMatch(some -> some.stream().anyMatch(named::contains))
        && among(filter.types(), happening.kind().type().name())
        && among(filter.places(), Objects.toString(happening.where().place(), ""))
        && (date == null || happening.when().known() && happening.when().agrees(date))
        && (contested == null
            || !disputed.isEmpty()
                && contested.stream().allMatch(c -> c.equals(ANY) || disputed.contains(c)));
  }

  private static boolean among(List<String> some, String one) {
    return some.isEmpty() || some.contains(one);
  }

  private static List<String> actors(String name, Directory known) {
    var found = new ArrayList<>(List.of(name));
    for (var actor : known.actors()) {
      if (names(actor).anyMatch(one -> alike(one, name))) {
        found.add(actor.id().value());
      }
    }
    return found;
  }

  private static Stream<String> names(Actor actor) {
    var english = actor.nameEn();
    return Stream.concat(
        actor.names().stream(), Stream.of(actor.nameAr(), english == null ? "" : english));
  }

  private static List<String> places(String name, Directory known) {
    var found = new ArrayList<>(List.of(name));
    for (var place : known.places()) {
      if (names(place).anyMatch(one -> alike(one, name))) {
        found.add(place.id().value());
      }
    }
    return found;
  }

  private static Stream<String> names(Place place) {
    var english = place.nameEn();
    return Stream.concat(
        place.names().stream(), Stream.of(place.nameAr(), english == null ? "" : english));
  }

  private static List<String> outlets(String name, List<String> outlets) {
    var found = new ArrayList<>(List.of(name));
    outlets.stream().filter(one -> fold(one).contains(name)).forEach(found::add);
    return found;
  }

  private static String type(String word) {
    for (var type : EventType.values()) {
      if (type.name().equalsIgnoreCase(word)) {
        return type.name();
      }
    }
    throw new IllegalArgumentException(
        "type:%s is none of %s".formatted(word, List.of(EventType.values())));
  }

  private static When date(String text) {
    try {
      return Edtf.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "date:" + text + " is no date like 2024-07-25, 2024-07, 2024 or 2024-07/2024-08", e);
    }
  }

  private static boolean alike(String one, String name) {
    return fold(one).equals(name);
  }

  private static String fold(String text) {
    return Letters.fold(text).toLowerCase(Locale.ROOT).strip();
  }
}
