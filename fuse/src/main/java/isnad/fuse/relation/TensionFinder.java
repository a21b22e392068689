package isnad.fuse.relation;

import isnad.fuse.view.Belief;
import isnad.fuse.view.Voice;
import isnad.fuse.view.Voices;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.EventId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Sums what the events between two parties are worth, each halved after every half-life (decision
/// 0008 names the publications).
///
/// The band comes from the accounts: where they differ in type or mode it spans their scores, and
/// where one denies the event, or nobody who tells it is named, it reaches down to nothing. In the
/// middle an event counts by the share of independent origins that assert it.
public final class TensionFinder {
  /// What may have been on any day of more than a year has no place on a curve.
  private static final long VAGUEST = 366;

  private final Lore lore;
  private final Belief belief;
  private final Voices voices;
  private final Parties parties;

  private TensionFinder(Chronicle chronicle, Voices voices, Lore lore, Belief belief) {
    this.lore = lore;
    this.belief = belief;
    this.voices = voices;
    this.parties = new Parties(chronicle.directory());
  }

  public static Tension between(Chronicle chronicle, Pair pair, Lore lore, Belief belief) {
    var voices = new Voices(chronicle);
    return new TensionFinder(chronicle, voices, lore, belief).tension(chronicle.events(), pair);
  }

  /// @param about the pair's events and those whom they name
  /// @param voices of all that is told of them
  public static Tension between(
      Pair pair, Chronicle about, Voices voices, Lore lore, Belief belief) {
    return new TensionFinder(about, voices, lore, belief).tension(about.events(), pair);
  }

  /// Two parties; their order does not matter.
  public record Pair(ActorId one, ActorId other) {}

  private record Move(Event event, LocalDate day, Band adds, List<Voice> believed) {}

  private Tension tension(List<Event> events, Pair pair) {
    var moves = new ArrayList<Move>();
    var unplaced = new ArrayList<EventId>();
    for (var event : events) {
      var believed = voices.of(event, belief);
      var adds =
          between(event, pair) && RelationFinder.happened(event) ? adds(event, believed) : null;
      var day = day(event);
      if (adds != null && day == null) {
        unplaced.add(event.id());
      } else if (adds != null && day != null) {
        moves.add(new Move(event, day, adds, believed));
      }
    }
    moves.sort(Comparator.comparing(Move::day).thenComparing(move -> move.event().id()));
    return new Tension(steps(moves), unplaced);
  }

  private List<Step> steps(List<Move> moves) {
    var steps = new ArrayList<Step>();
    var tension = Band.NOTHING;
    LocalDate last = null;
    for (var move : moves) {
      var days = last == null ? 0 : ChronoUnit.DAYS.between(last, move.day());
      tension = tension.times(StrictMath.pow(0.5, days / lore.halfLife())).plus(move.adds());
      last = move.day();
      var reports = move.believed().stream().map(voice -> voice.report()).toList();
      steps.add(new Step(move.event().id(), move.day(), move.adds(), tension, reports));
    }
    return steps;
  }

  private boolean between(Event event, Pair pair) {
    var actors = event.happening().actors();
    var recipients = event.happening().recipients();
    return parties.anyActsFor(actors, pair.one()) && parties.anyActsFor(recipients, pair.other())
        || parties.anyActsFor(actors, pair.other()) && parties.anyActsFor(recipients, pair.one());
  }

  /// Absent where nothing that is believed has a score.
  private @Nullable Band adds(Event event, List<Voice> believed) {
    var told =
        believed.stream()
            .map(voice -> lore.score(voice.brief().kind()))
            .filter(Objects::nonNull)
            .toList();
    if (told.isEmpty() || denies(event)) {
      return null;
    }
    var whole = lore.score(event.happening().kind());
    var tension = -(whole == null || !all() ? told.getFirst() : whole);
    var deniers = all() ? deniers(event) : 0;
    var origins = believed.stream().filter(Voice::named).map(Voice::origin).distinct().count();
    var middle = deniers == 0 ? tension : tension * origins / (origins + deniers);
    var doubt = deniers > 0 || origins == 0 ? 0 : middle;
    var low = told.stream().mapToDouble(score -> -score).min().orElse(middle);
    var high = told.stream().mapToDouble(score -> -score).max().orElse(middle);
    return new Band(
        Math.min(Math.min(low, doubt), middle), middle, Math.max(Math.max(high, doubt), middle));
  }

  private boolean all() {
    return belief.equals(Belief.EVERYONE);
  }

  /// Whether the only one believed says that it did not happen.
  private boolean denies(Event event) {
    return belief instanceof Belief.Only only
        && event.denials().stream()
            .anyMatch(denial ->
                denial.part() == Attribute.OCCURRENCE && denial.by().value().equals(only.teller()));
  }

  private static long deniers(Event event) {
    return event.denials().stream()
        .filter(denial -> denial.part() == Attribute.OCCURRENCE)
        .map(Event.Denial::by)
        .distinct()
        .count();
  }

  private static @Nullable LocalDate day(Event event) {
    var from = event.happening().when().earliest();
    var to = event.happening().when().latest();
    if (from == null || to == null || ChronoUnit.DAYS.between(from, to) > VAGUEST) {
      return null;
    }
    return from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
  }
}
