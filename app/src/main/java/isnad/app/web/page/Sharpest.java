package isnad.app.web.page;

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

  private record At(Event event, Event.Contest contest) {}

  /// @param most how many events
  static List<Contest> of(Visit visit, List<Event> events, int most) {
    var sorted =
        events.stream()
            .flatMap(event -> event.contests().stream().map(contest -> new At(event, contest)))
            .sorted(
                Comparator.comparing((At at) -> at.contest().attribute() != Attribute.QUANTITY)
                    .thenComparing(at -> -apart(at.contest()))
                    .thenComparing(at -> -origins(at.contest())))
            .collect(
                Collectors.groupingBy(
                    at -> at.event().id(), LinkedHashMap::new, Collectors.toList()));
    return sorted.entrySet().stream()
        .limit(most)
        .map(one -> contest(visit, one.getValue().getFirst().event(), one.getValue()))
        .toList();
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
