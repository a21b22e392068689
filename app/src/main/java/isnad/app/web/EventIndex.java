package isnad.app.web;

import isnad.app.export.Accounts;
import isnad.fuse.relation.Parties;
import isnad.model.ActorId;
import isnad.model.Event;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The events of a case by who takes part in them, who tells them and which pages leave them out;
/// all in the order of the chronicle.
public final class EventIndex {
  private final Map<String, List<Event>> actors = new HashMap<>();
  private final Map<ActorId, List<Event>> parties = new HashMap<>();
  private final Map<String, List<Event>> outlets = new HashMap<>();
  private final Map<String, List<Event>> omitted = new HashMap<>();

  EventIndex(List<Event> events, Parties standing, Accounts accounts) {
    for (var event : events) {
      var happening = event.happening();
      Stream.concat(happening.actors().stream(), happening.recipients().stream())
          .distinct()
          .forEach(id -> add(actors, id.value(), event));
      Stream.concat(
              standing.of(happening.actors()).stream(),
              standing.of(happening.recipients()).stream())
          .distinct()
          .forEach(party -> add(parties, party, event));
      accounts.outletsOf(event).forEach(outlet -> add(outlets, outlet, event));
      event.silent().stream()
          .map(silence -> silence.document())
          .distinct()
          .forEach(document -> add(omitted, document, event));
    }
  }

  private static <K> void add(Map<K, List<Event>> index, K key, Event event) {
    index.computeIfAbsent(key, any -> new ArrayList<>()).add(event);
  }

  /// Those that somebody does or that are done to him.
  public List<Event> with(ActorId actor) {
    return actors.getOrDefault(actor.value(), List.of());
  }

  /// Those that a party, or one that stands for it, does or that are done to it.
  public List<Event> of(ActorId party) {
    return parties.getOrDefault(party, List.of());
  }

  /// Those that a page could have told and does not.
  public List<Event> omittedBy(String document) {
    return omitted.getOrDefault(document, List.of());
  }

  /// A few of the events among which all lie that fit; absent where nothing is known of where they
  /// lie.
  Optional<List<Event>> among(Filters filters) {
    return Stream.of(only(actors, filters.actors()), only(outlets, filters.outlets()))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(List::size));
  }

  private static Optional<List<Event>> only(Map<String, List<Event>> index, List<String> asked) {
    return asked.size() == 1
        ? Optional.of(index.getOrDefault(asked.getFirst(), List.of()))
        : Optional.empty();
  }
}
