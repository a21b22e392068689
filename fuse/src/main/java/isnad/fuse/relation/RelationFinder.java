package isnad.fuse.relation;

import isnad.fuse.view.Belief;
import isnad.fuse.view.Brief;
import isnad.fuse.view.Voice;
import isnad.fuse.view.Voices;
import isnad.model.ActorId;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Happening;
import isnad.model.ReportId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Finds who supports, joins, arms, mediates between and opposes whom, from when to when.
///
/// Only what is said to have happened counts. A relation that was ended and made again is two.
public final class RelationFinder {
  private final Parties parties;
  private final List<Heard> heard;

  private RelationFinder(Chronicle chronicle, Voices voices, Lore lore, Belief belief) {
    this.parties = new Parties(chronicle.directory());
    this.heard =
        chronicle.events().stream()
            .filter(RelationFinder::happened)
            .filter(event -> voices.outlines().briefs(event).stream().anyMatch(lore::relates))
            .map(event -> new Heard(event, voices.of(event, belief)))
            .toList();
  }

  /// An event that may make a relation or end it, as those tell it who are believed.
  private record Heard(Event event, List<Voice> voices) {
    List<ReportId> telling(Predicate<Brief> fits) {
      return voices.stream().filter(voice -> fits.test(voice.brief())).map(Voice::report).toList();
    }
  }

  /// By kind, then by the parties, then in order of time.
  public static List<Relation> find(Chronicle chronicle, Lore lore, Belief belief) {
    return find(chronicle, new Voices(chronicle), lore, belief);
  }

  /// @param voices those of the chronicle, or of a larger one
  public static List<Relation> find(Chronicle chronicle, Voices voices, Lore lore, Belief belief) {
    var finder = new RelationFinder(chronicle, voices, lore, belief);
    return lore.rules().stream()
        .sorted(Comparator.comparing(Lore.Rule::relation))
        .flatMap(rule -> finder.relations(rule).stream())
        .toList();
  }

  static boolean happened(Event event) {
    var told = event.happening();
    return told.polarity() == Happening.Polarity.ASSERTED
        && switch (told.status()) {
          case ACTUAL, ONGOING -> true;
          case PLANNED, THREATENED, DEMANDED, HYPOTHETICAL -> false;
        };
  }

  private record Pair(ActorId from, ActorId to) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return from.equals(other.from) ? to.compareTo(other.to) : from.compareTo(other.from);
    }
  }

  /// An event that makes a relation or ends it.
  private record Turn(Event event, List<ReportId> reports, boolean ends) {
    LocalDate day() {
      var when = event.happening().when();
      var first = when.earliest() == null ? when.latest() : when.earliest();
      return first == null ? LocalDate.MAX : first;
    }
  }

  private List<Relation> relations(Lore.Rule rule) {
    var turns = new TreeMap<Pair, List<Turn>>();
    for (var one : heard) {
      var making = one.telling(rule::makes);
      if (!making.isEmpty()) {
        var turn = new Turn(one.event(), making, false);
        pairs(one.event()).forEach(pair -> turn(turns, pair, turn));
      }
    }
    for (var one : heard) {
      var ending = one.telling(rule::ends);
      if (!ending.isEmpty()) {
        end(turns, one.event(), new Turn(one.event(), ending, true));
      }
    }
    var relations = new ArrayList<Relation>();
    turns.forEach((pair, all) -> relations.addAll(periods(rule.relation(), pair, all)));
    return relations;
  }

  private static void turn(Map<Pair, List<Turn>> turns, Pair pair, Turn turn) {
    turns.computeIfAbsent(pair, any -> new ArrayList<>()).add(turn);
  }

  /// Either of the two can end it.
  private void end(Map<Pair, List<Turn>> turns, Event event, Turn turn) {
    var actors = parties.of(event.happening().actors());
    var recipients = parties.of(event.happening().recipients());
    for (var entry : turns.entrySet()) {
      var pair = entry.getKey();
      var by = actors.contains(pair.from()) && recipients.contains(pair.to());
      var against = actors.contains(pair.to()) && recipients.contains(pair.from());
      if (by || against) {
        entry.getValue().add(turn);
      }
    }
  }

  private List<Pair> pairs(Event event) {
    var pairs = new ArrayList<Pair>();
    for (var from : parties.of(event.happening().actors())) {
      for (var to : parties.of(event.happening().recipients())) {
        if (!from.equals(to)) {
          pairs.add(new Pair(from, to));
        }
      }
    }
    return pairs;
  }

  private static List<Relation> periods(RelationKind kind, Pair pair, List<Turn> turns) {
    var relations = new ArrayList<Relation>();
    var open = new ArrayList<Turn>();
    turns.sort(Comparator.comparing(Turn::day).thenComparing(Turn::ends));
    for (var turn : turns) {
      var undated = turn.day().equals(LocalDate.MAX);
      var firstUndated = undated && !open.isEmpty() && !open.getLast().day().equals(LocalDate.MAX);
      if (firstUndated || turn.ends() && !undated && !open.isEmpty()) {
        relations.add(relation(kind, pair, open, turn));
        open.clear();
      }
      if (!turn.ends()) {
        open.add(turn);
      }
    }
    if (!open.isEmpty()) {
      relations.add(relation(kind, pair, open, open.getLast()));
    }
    return relations;
  }

  private static Relation relation(RelationKind kind, Pair pair, List<Turn> open, Turn next) {
    var whens =
        new ArrayList<>(open.stream().map(turn -> turn.event().happening().when()).toList());
    if (next.ends()) {
      whens.add(next.event().happening().when());
    }
    return new Relation(
        kind,
        pair.from(),
        pair.to(),
        Times.all(whens),
        open.stream().map(turn -> turn.event().id()).distinct().toList(),
        open.stream().flatMap(turn -> turn.reports().stream()).distinct().toList(),
        next.ends() ? next.event().id() : null);
  }
}
