package isnad.read.event;

import isnad.model.Actor;
import isnad.model.Directory;
import isnad.model.Place;
import isnad.read.clause.Line;
import isnad.read.pack.Entry;
import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The countries that packs of regions tell of: those that build on the world's pack and have
/// places of their own. What a sentence says of them belongs to the case, old news and new.
final class Region {
  private static final String WORLD = "world";

  /// A country is of a region where at least one in so many of the region's places lies; others are
  /// its neighbours.
  private static final int LEAST_SHARE = 10;

  private final Directory directory;
  private final Set<String> countries;
  private final Set<String> parties;

  private Region(Directory directory, Set<String> countries, Set<String> parties) {
    this.directory = directory;
    this.parties = parties;
    this.countries = countries;
  }

  static Region from(Packs packs, Directory directory) {
    var regions =
        packs.heads().stream()
            .filter(head -> head.texts("needs").contains(WORLD))
            .map(Entry::pack)
            .toList();
    var countries = new ArrayList<String>();
    for (var place : packs.all("places")) {
      if (regions.contains(place.pack())) {
        countries.addAll(place.texts("country"));
      }
    }
    var least = countries.size() / LEAST_SHARE;
    return new Region(
        directory,
        countries.stream()
            .filter(country -> Collections.frequency(countries, country) >= least)
            .collect(Collectors.toSet()),
        packs.all("actors").stream()
            .filter(actor -> regions.contains(actor.pack()) && actor.has("side"))
            .map(actor -> actor.text("id"))
            .collect(Collectors.toSet()));
  }

  /// Whether the sentence names a place of the region, a party of it, or one that fights on the
  /// side of such a party.
  boolean named(Line line) {
    for (var at = 0; at < line.size(); at++) {
      var place = line.place(at);
      var actor = line.actor(at);
      var nation = line.nation(at);
      if (place != null && within(directory.place(place.place()))
          || actor != null && within(directory.actor(actor.actor()))
          || nation != null && within(directory.actor(nation.actor()))) {
        return true;
      }
    }
    return false;
  }

  private boolean within(@Nullable Place place) {
    return place != null && place.countries().stream().anyMatch(countries::contains);
  }

  private boolean within(@Nullable Actor actor) {
    return actor != null
        && (of(actor)
            || parties.contains(actor.id().value())
            || actor.sides().stream().map(directory::actor).anyMatch(this::of));
  }

  private boolean of(@Nullable Actor actor) {
    var country = actor == null ? null : actor.country();
    return country != null && countries.contains(country);
  }
}
