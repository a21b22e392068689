package isnad.app.web.page;

import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.app.web.page.Overview.Contest;
import isnad.app.web.page.Overview.Contested;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The contested values of events, the sharpest first: figures that lie furthest apart, then what
/// most origins dispute.
final class Sharpest {
  private Sharpest() {}

  private static final Comparator<At> FIRST =
      Comparator.comparing((At at) -> at.contest().attribute() != Attribute.QUANTITY)
          .thenComparing(at -> -at.apart())
          .thenComparing(at -> -at.origins());

  private record Key() {}

  private record At(Event event, Event.Contest contest, double apart, long origins) {}

  /// All events in dispute.
  private record Sorted(List<Event> events) {}

  /// Those of the events that fit the filters of a visit.
  static List<Contest> of(Visit visit) {
    var filters = visit.filters();
    var snapshot = visit.snapshot();
    var sorted =
        snapshot.once(new Key(), Sorted.class, () -> sorted(snapshot.chronicle().events()));
    return sorted.events().stream()
        .filter(event -> filters.accept(event, snapshot.accounts()))
        .limit(Overview.SHOWN)
        .map(event -> contest(visit, event))
        .toList();
  }

  private static Sorted sorted(List<Event> events) {
    return new Sorted(
        events.stream()
            .flatMap(event -> contests(event).findFirst().stream())
            .sorted(FIRST)
            .map(At::event)
            .toList());
  }

  private static Stream<At> contests(Event event) {
    return event.contests().stream().map(contest -> at(event, contest)).sorted(FIRST);
  }

  private static At at(Event event, Event.Contest contest) {
    return new At(event, contest, apart(contest), origins(contest));
  }

  private static Contest contest(Visit visit, Event event) {
    var line = EventLine.of(visit, event);
    var values = contests(event).map(at -> contested(visit, at.contest())).toList();
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
