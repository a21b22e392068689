package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.ActorType;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Happening.Status;
import isnad.model.When;
import isnad.model.Where;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads how two states answered an incident that the lines before tell, where the sentence names
/// neither: "this incident led to the recall of ambassadors". Both did it, each to the other, about
/// the month of the incident.
final class Reactions {
  /// How many sentences lie at most between the incident and what it led to.
  private static final int REACH = 2;

  private final Directory directory;
  private final WordClasses classes;
  private final Map<String, ActorId> states = new HashMap<>();

  Reactions(Directory directory, WordClasses classes) {
    this.directory = directory;
    this.classes = classes;
    for (var actor : directory.actors()) {
      var country = actor.country();
      if (actor.type() == ActorType.STATE && country != null) {
        states.putIfAbsent(country, actor.id());
      }
    }
  }

  /// The candidates, those that answer the incident with the parties and the month that it gives.
  ///
  /// @param told what the lines before tell
  List<Candidate> answering(
      List<Candidate> candidates, Line line, int number, List<Occurrence> told) {
    var result = result(line);
    if (result < 0 || candidates.stream().noneMatch(one -> blank(one, result))) {
      return candidates;
    }
    for (var reach = 1; reach <= REACH; reach++) {
      var before = within(told, number - reach, number);
      var sides = sides(before);
      var month = month(before);
      if (sides.size() == 2 && month != null) {
        var both = new Roles(sides, sides);
        return candidates.stream()
            .map(one -> blank(one, result) ? one.withParts(both).withWhen(month) : one)
            .toList();
      }
    }
    return candidates;
  }

  private static List<Occurrence> within(List<Occurrence> told, int from, int to) {
    return told.stream()
        .filter(one -> one.line() >= from && one.line() < to)
        .filter(one -> one.happening().status() == Status.ACTUAL)
        .toList();
  }

  /// A deed between states that the line only names.
  private static boolean blank(Candidate candidate, int result) {
    var trigger = candidate.trigger();
    return trigger.from() > result
        && !trigger.verb()
        && trigger.rule().kind().type() == EventType.SANCTION
        && candidate.parts().empty()
        && candidate.when() instanceof When.Unknown
        && candidate.where() instanceof Where.Unknown;
  }

  /// Where the verb of result stands whose subject is "this" or "that"; -1 where there is none.
  private int result(Line line) {
    var finder = new FrameFinder(line, classes);
    for (var at = 0; at < line.size(); at++) {
      if (line.finite(at) && finder.is(at, WordClass.RESULT) && besideDemonstrative(line, at)) {
        return at;
      }
    }
    return -1;
  }

  /// "Led this incident to", "this incident led to".
  private static boolean besideDemonstrative(Line line, int at) {
    return line.is(at + 1, WordClass.DEMONSTRATIVE)
        || at > 1 && line.is(at - 2, WordClass.DEMONSTRATIVE);
  }

  /// The states whose people, armies or governments take part.
  private List<ActorId> sides(List<Occurrence> before) {
    var sides = new TreeSet<ActorId>();
    before.stream()
        .map(Occurrence::happening)
        .flatMap(one -> Stream.concat(one.actors().stream(), one.recipients().stream()))
        .map(this::state)
        .filter(Objects::nonNull)
        .forEach(sides::add);
    return List.copyOf(sides);
  }

  private @Nullable ActorId state(ActorId id) {
    var actor = directory.actor(id);
    var country = actor == null ? null : actor.country();
    return country == null ? null : states.get(country);
  }

  /// The month of the last that is dated, where its date is as exact as that.
  private static @Nullable When month(List<Occurrence> before) {
    return before.reversed().stream()
        .map(one -> one.happening().when())
        .filter(When::known)
        .findFirst()
        .map(Reactions::about)
        .orElse(null);
  }

  private static @Nullable When about(When when) {
    return switch (when) {
      case When.Day day -> new When.Month(YearMonth.from(day.date()), true);
      case When.Month month -> new When.Month(month.month(), true);
      case When.InYear ignored -> null;
      case When.Between ignored -> null;
      case When.Since ignored -> null;
      case When.Until ignored -> null;
      case When.Unknown ignored -> null;
    };
  }
}
