package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Happening;
import isnad.model.Happening.Polarity;
import isnad.model.Quantity;
import isnad.model.Span;
import isnad.model.TurnedDown;
import isnad.model.When;
import isnad.read.clause.Line;
import isnad.read.clause.LineReader;
import isnad.read.clause.WordClass;
import isnad.read.pack.Packs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads what is said to have happened out of lines.
public final class EventReader {
  /// How many words what is counted may have before its verb: "200 military instructors sent by".
  private static final int COUNTED = 2;

  private final TriggerFinder triggers;
  private final RoleFinder roles;
  private final StatusFinder statuses;
  private final Circumstances circumstances;
  private final Casualties casualties;
  private final Aftermath aftermath;
  private final ReportJudge judge;
  private final BareMention bare;
  private final Scene scene;
  private final Reactions reactions;

  private EventReader(EventRules rules, LineReader lines, Directory directory, ReportJudge judge) {
    this.judge = judge;
    this.triggers = new TriggerFinder(rules);
    this.roles = new RoleFinder(lines.classes());
    this.statuses = new StatusFinder(lines.classes());
    this.circumstances = new Circumstances(directory, lines.classes());
    this.casualties = new Casualties(rules, lines.classes());
    this.aftermath = new Aftermath(rules, lines.classes(), casualties);
    this.bare = new BareMention(lines.classes());
    this.scene = new Scene(directory);
    this.reactions = new Reactions(directory, lines.classes());
  }

  public static EventReader from(Packs packs, LineReader lines, Directory directory) {
    var judge = ReportJudge.from(packs, lines.classes(), directory);
    return new EventReader(EventRules.from(packs, lines.lexemes()), lines, directory, judge);
  }

  /// What was found and which triggers were turned down, both in reading order.
  public record Found(List<Occurrence> occurrences, List<TurnedDown> turnedDown) {}

  /// Headings tell nothing of their own and are passed over.
  public Found read(List<Line> lines) {
    var occurrences = new ArrayList<Occurrence>();
    var turnedDown = new ArrayList<TurnedDown>();
    for (var number = 0; number < lines.size(); number++) {
      var line = lines.get(number);
      if (!line.sentence().heading()) {
        var told = read(line, number, occurrences, turnedDown);
        if (!told.stream().allMatch(Occurrence::ofNobody)
            || !aftermath.tell(line, number, occurrences)) {
          occurrences.addAll(told);
        }
      }
    }
    return new Found(scene.date(lines, occurrences), turnedDown);
  }

  private List<Occurrence> read(
      Line line, int number, List<Occurrence> before, List<TurnedDown> turnedDown) {
    var counted = counted(line);
    var reported = judge.reported(candidates(line, turnedDown), counted, turnedDown);
    var candidates = reactions.answering(withFallen(reported, counted), line, number, before);
    var found = candidates.stream().map(Candidate::trigger).toList();
    var told = new Told(found, candidates.stream().filter(Candidate::tells).toList());
    var occurrences = new ArrayList<Occurrence>();
    for (var candidate : candidates) {
      var trigger = candidate.trigger();
      if (trigger.rule().casualties() != null && governing(trigger, found)) {
        continue;
      }
      var occurrence =
          occurrence(candidate, number, quantities(trigger, told, counted), turnedDown);
      if (occurrence != null) {
        occurrences.addAll(circumstances.each(trigger, occurrence));
      }
    }
    return occurrences;
  }

  /// Who killed whom belongs to the attack in which they were killed, where nothing else says who
  /// took part: "it killed X in a raid on the town".
  private static List<Candidate> withFallen(
      List<Candidate> candidates, List<Casualties.Counted> counted) {
    var bearer = bearer(candidates.stream().map(Candidate::trigger).toList());
    if (bearer == null || bearer.rule().casualties() != null) {
      return candidates;
    }
    var parts =
        candidates.stream()
            .filter(c -> c.trigger().rule().casualties() != null && c.trigger().verb())
            .map(Candidate::parts)
            .map(roles -> namesFallen(counted) ? new Roles(roles.actors(), List.of()) : roles)
            .reduce(Roles.NONE, Roles::or);
    return candidates.stream()
        .map(candidate ->
            candidate.trigger() == bearer
                ? candidate.withParts(candidate.parts().or(parts))
                : candidate)
        .toList();
  }

  private static boolean namesFallen(List<Casualties.Counted> counted) {
    return counted.stream()
        .map(Casualties.Counted::quantity)
        .anyMatch(quantity -> quantity.of() != null && Casualties.fallen(quantity.what()));
  }

  List<Casualties.Counted> counted(Line line) {
    return casualties.find(line);
  }

  /// The triggers of the line with what stands around them, less those that the text negates.
  List<Candidate> candidates(Line line, List<TurnedDown> turnedDown) {
    var candidates = new ArrayList<Candidate>();
    for (var trigger : triggers.find(line, turnedDown)) {
      var reality = statuses.find(trigger);
      if (reality.negated()) {
        refuse(trigger, "the text says that it didn't happen", turnedDown);
      } else if (!trigger.verb() && line.also(trigger.from() - 1, WordClass.TOPIC)) {
        refuse(trigger, "it is only a matter that is spoken of", turnedDown);
      } else if (BareMention.ofPeople(trigger)) {
        refuse(trigger, "it names people by what befell them", turnedDown);
      } else {
        candidates.add(candidate(trigger, reality));
      }
    }
    return candidates;
  }

  private Candidate candidate(Trigger trigger, StatusFinder.Reality reality) {
    var parts = roles.find(trigger);
    var where = circumstances.where(trigger, parts.recipients());
    var told = circumstances.told(trigger, where);
    return new Candidate(trigger, reality, parts, circumstances.when(trigger), where, told);
  }

  /// Whether the line tells the event in which the counted ones fell, so that their count belongs
  /// to it and is none of its own.
  private static boolean governing(Trigger casualty, List<Trigger> found) {
    return found.stream()
        .anyMatch(other ->
            other != casualty
                && other.rule().casualties() == null
                && other.rule().kind().type() == EventType.ASSAULT);
  }

  private @Nullable Occurrence occurrence(
      Candidate candidate, int number, List<Quantity> quantities, List<TurnedDown> turnedDown) {
    var trigger = candidate.trigger();
    var actors = candidate.parts().actors();
    var recipients = recipients(trigger, candidate.parts(), quantities);
    if (candidate.parts().empty() && quantities.isEmpty() && bare.is(trigger)) {
      return refuse(trigger, "it refers to a happening and tells nothing of it", turnedDown);
    }
    if (!candidate.tells() && recipients.isEmpty()) {
      return refuse(trigger, "nobody is named, and neither time nor place", turnedDown);
    }
    if (vague(candidate, recipients)) {
      return refuse(trigger, "nobody and no place is named, and no year", turnedDown);
    }
    var happening =
        new Happening(
            trigger.rule().kind(),
            actors,
            recipients,
            candidate.when(),
            candidate.where(),
            quantities,
            candidate.reality().denied() ? Polarity.DENIED : Polarity.ASSERTED,
            candidate.reality().status());
    var evidence = new Evidence(quote(trigger), trigger.span(), trigger.rule().name());
    return new Occurrence(number, trigger.from(), trigger.to(), happening, evidence);
  }

  /// A happening of no kind needs more than "in the last decade": it is mostly a figure of speech.
  private static boolean vague(Candidate candidate, List<ActorId> recipients) {
    var spans =
        switch (candidate.when()) {
          case When.Day ignored -> false;
          case When.Month ignored -> false;
          case When.InYear ignored -> false;
          case When.Between ignored -> true;
          case When.Since ignored -> true;
          case When.Until ignored -> true;
          case When.Unknown ignored -> true;
        };
    return candidate.trigger().rule().kind().type() == EventType.OTHER
        && spans
        && candidate.parts().actors().isEmpty()
        && recipients.isEmpty()
        && candidate.where().place() == null;
  }

  /// Those who fell received it.
  private static List<ActorId> recipients(Trigger trigger, Roles parts, List<Quantity> quantities) {
    var recipients = new ArrayList<>(parts.recipients());
    if (trigger.rule().kind().type() == EventType.ASSAULT && recipients.isEmpty()) {
      for (var quantity : quantities) {
        var of = quantity.of();
        if (of != null && Casualties.fallen(quantity.what()) && !parts.actors().contains(of)) {
          recipients.add(of);
        }
      }
    }
    return recipients;
  }

  /// The triggers of a line, and those that have parties, a time or a place.
  private record Told(List<Trigger> all, List<Candidate> certain) {}

  /// The numbers that belong to the trigger: those of the fallen to the first assault of the line,
  /// others to the nearest trigger.
  private static List<Quantity> quantities(
      Trigger trigger, Told told, List<Casualties.Counted> counted) {
    var quantities = new ArrayList<Quantity>();
    for (var number : counted) {
      var fallen = Casualties.fallen(number.quantity().what());
      if (fallen
          ? trigger == bearer(told.all())
          : nearest(trigger, told.certain(), number) && telling(number.quantity())) {
        quantities.add(number.quantity());
      }
    }
    return quantities;
  }

  /// Whether a number says more than "a" or "several".
  private static boolean telling(Quantity quantity) {
    var least = quantity.amount().min();
    return least == null || least.compareTo(BigDecimal.TWO) > 0 || quantity.unit() != null;
  }

  private static @Nullable Trigger bearer(List<Trigger> found) {
    for (var trigger : found) {
      if (trigger.rule().kind().type() == EventType.ASSAULT
          && trigger.rule().casualties() == null) {
        return trigger;
      }
    }
    return found.stream().filter(t -> t.rule().casualties() != null).findFirst().orElse(null);
  }

  /// Whether the number is the trigger's: the verb's that follows it at once, else that of the last
  /// trigger before it in its clause, else of the first behind it.
  private static boolean nearest(
      Trigger trigger, List<Candidate> certain, Casualties.Counted number) {
    @Nullable Trigger nearest = null;
    for (var candidate : certain) {
      var other = candidate.trigger();
      if (other.verb() && other.from() >= number.to() && other.from() <= number.to() + COUNTED) {
        return trigger == other;
      }
      var before = other.from() < number.at();
      if (within(other, number.to() - 1)
          && (nearest == null || before && other.from() > nearest.from())) {
        nearest = other;
      }
    }
    return nearest == null ? within(trigger, number.to() - 1) : trigger == nearest;
  }

  private static boolean within(Trigger trigger, int at) {
    var line = trigger.line();
    return at >= TriggerFinder.clauseStart(line, trigger.from())
        && at < TriggerFinder.clauseEnd(line, trigger.to());
  }

  private static Span quote(Trigger trigger) {
    var line = trigger.line();
    var from = TriggerFinder.clauseStart(line, trigger.from());
    var to = TriggerFinder.clauseEnd(line, trigger.to());
    return line.sentence().span(from, Math.max(to, trigger.to()));
  }

  private static @Nullable Occurrence refuse(
      Trigger trigger, String why, List<TurnedDown> turnedDown) {
    turnedDown.add(new TurnedDown(trigger.span(), trigger.rule().name(), why));
    return null;
  }
}
