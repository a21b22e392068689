package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One kind of filter with its values among the events that are shown, the most frequent first.
public record Facet(Markup name, List<Value> values) {
  private static final int MOST = 8;

  /// @param href the same page narrowed by it; without it where it is set
  public record Value(Markup said, int events, String href, boolean set) {}

  static List<Facet> of(Visit visit) {
    var facets = new ArrayList<Facet>();
    Counts.of(visit).byName().forEach((name, counted) -> add(visit, name, counted, facets));
    return facets;
  }

  private static void add(
      Visit visit, String name, Map<String, Integer> counted, List<Facet> facets) {
    var set = visit.address().all(name);
    var order =
        Map.Entry.<String, Integer>comparingByValue()
            .reversed()
            .thenComparing(Map.Entry.comparingByKey());
    var values =
        First.of(counted.entrySet(), order, MOST).stream()
            .map(one -> value(visit, name, one, set.contains(one.getKey())))
            .toList();
    if (values.size() > 1 || !set.isEmpty()) {
      facets.add(new Facet(visit.say("facet." + name), values));
    }
  }

  private static Value value(
      Visit visit, String name, Map.Entry<String, Integer> counted, boolean set) {
    var value = counted.getKey();
    var page = visit.address().without("page");
    var to = set ? page.without(name, value) : page.with(name, value);
    var said = new Markup(Chip.said(visit, name, value));
    return new Value(said, counted.getValue(), to.toString(), set);
  }
}
