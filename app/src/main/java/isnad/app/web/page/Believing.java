package isnad.app.web.page;

import isnad.app.web.Visit;
import isnad.fuse.view.Belief;
import isnad.model.Event;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Whose word counts on a page, and whose could be chosen.
///
/// @param chosen the one believed; absent where all are
/// @param tellers outlets and named origins, by name
public record Believing(@Nullable String chosen, List<Teller> tellers) {
  /// Under which name an address holds it.
  static final String NAME = "believing";

  /// @param name plain text
  public record Teller(String id, String name) {}

  static Believing of(Visit visit, List<Event> events) {
    var tellers = new TreeMap<String, Teller>();
    for (var event : events) {
      visit.snapshot().accounts().outletsOf(event).forEach(one -> add(visit, one, tellers));
      event.origins().stream()
          .filter(origin -> origin.named())
          .forEach(origin -> add(visit, origin.id(), tellers));
    }
    return new Believing(visit.address().first(NAME), List.copyOf(tellers.values()));
  }

  private static void add(Visit visit, String id, TreeMap<String, Teller> tellers) {
    var name = visit.plain().origin(id);
    tellers.putIfAbsent(name, new Teller(id, name));
  }

  Belief belief() {
    return chosen == null || chosen.isEmpty() ? Belief.EVERYONE : new Belief.Only(chosen);
  }
}
