package isnad.app.search;

import isnad.model.Edtf;
import isnad.model.EventType;
import isnad.model.Report;
import isnad.model.When;
import isnad.store.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the filters of a query mean in a case: names have become ids, dates ranges.
///
/// @param filter for the database
/// @param date of a claim
record Wanted(Filter filter, @Nullable When date) {
  private static final String ANY = "yes";

  /// @param outlets those of the case
  /// @throws IllegalArgumentException saying what cannot be found under such a name
  static Wanted of(SearchQuery query, KnownNames known, List<String> outlets) {
    var actors = new ArrayList<List<String>>();
    values(query, "actor").forEach(name -> actors.add(KnownNames.ids(name, known.actors())));
    var places = new ArrayList<String>();
    values(query, "place").forEach(name -> places.addAll(KnownNames.ids(name, known.places())));
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
            date == null ? null : date.earliest(),
            date == null ? null : date.latest(),
            papers,
            contested(values(query, "contested")));
    return new Wanted(filter, date);
  }

  private static List<String> values(SearchQuery query, String name) {
    return query.filters().getOrDefault(name, List.of());
  }

  private static @Nullable List<String> contested(List<String> asked) {
    return asked.isEmpty() ? null : asked.stream().filter(one -> !one.equals(ANY)).toList();
  }

  /// Whether claims are asked for, not only pages.
  boolean ofClaims() {
    return filter.ofClaims();
  }

  /// Whether such an outlet's pages are asked for.
  boolean fits(@Nullable String outlet) {
    return filter.outlets().isEmpty() || outlet != null && filter.outlets().contains(outlet);
  }

  /// Whether the report is what was asked for.
  ///
  /// @param disputed what of the report is contested
  boolean fits(Report report, Set<String> disputed) {
    var contested = filter.contested();
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
        && (contested == null || !disputed.isEmpty() && disputed.containsAll(contested));
  }

  private static boolean among(List<String> some, String one) {
    return some.isEmpty() || some.contains(one);
  }

  private static List<String> outlets(String name, List<String> outlets) {
    var found = new ArrayList<>(List.of(name));
    outlets.stream().filter(one -> KnownNames.fold(one).contains(name)).forEach(found::add);
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
}
