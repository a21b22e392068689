package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.app.web.page.Overview.Contest;
import isnad.app.web.page.Overview.Contested;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// The contested values of events, the sharpest first: figures that lie furthest apart, then what
/// most origins dispute.
final class Sharpest {
  private Sharpest() {}

  private record Key(Filters filters) {}

  private record At(Event event, Event.Contest contest, double apart, long origins) {}

  /// The disputes of each event.
  private record Sorted(List<List<At>> events) {}

  /// Those of the events that fit the filters of a visit.
  static List<Contest> of(Visit visit) {
    var filters = visit.filters();
    var snapshot = visit.snapshot();
    var sorted =
        snapshot.once(new Key(filters), Sorted.class, () -> sorted(snapshot.events(filters)));
    return sorted.events().stream()
        .map(one -> contest(visit, one.getFirst().event(), one))
        .toList();
  }

  private static Sorted sorted(List<Event> events) {
    var sorted =
        events.stream()
            .flatMap(event -> event.contests().stream().map(contest -> at(event, contest)))
            .sorted(
                Comparator.comparing((At at) -> at.contest().attribute() != Attribute.QUANTITY)
                    .thenComparing(at -> -at.apart())
                    .thenComparing(at -> -at.origins()))
            .collect(
                Collectors.groupingBy(
                    at -> at.event().id(), LinkedHashMap::new, Collectors.toList()));
    return new Sorted(sorted.values().stream().limit(Overview.SHOWN).toList());
  }

  private static At at(Event event, Event.Contest contest) {
    return new At(event, contest, apart(contest), origins(contest));
  }

  private static Contest contest(Visit visit, Event event, List<At> contests) {
    var line = EventLine.of(visit, event);
    var values = contests.stream().map(at -> contested(visit, at.contest())).toList();
    return new Contest(line, values, line.href() + "#disputed");
  }

  private static Contested contested(Visit visit, Event.Contest contest) {
    var speech = visit.speech();
    return new Contested(
        new Markup(speech.contested(contest)),
        contest.versions().stream()
            .map(version -> new Markup(speech.version(contest, version)))
            .toList());
  }

  /// The highest bound as a multiple of the lowest.
  private static double apart(Event.Contest contest) {
    var bounds =
        contest.versions().stream()
            .map(Event.Version::amount)
            .filter(Objects::nonNull)
            .map(amount -> amount.min() == null ? amount.max() : amount.min())
            .filter(Objects::nonNull)
            .mapToDouble(BigDecimal::doubleValue)
            .summaryStatistics();
    return bounds.getCount() < 2 ? 0 : bounds.getMax() / Math.max(1, bounds.getMin());
  }

  private static long origins(Event.Contest contest) {
    return contest.versions().stream().mapToLong(version -> version.origins().size()).sum();
  }
}
