package isnad.read.event;

import isnad.model.EventType;
import isnad.model.Happening.Status;
import isnad.model.Quantity;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.text.Clitics;
import java.util.List;

/// Gives an attack the figures of the sentence behind it that only tells what came of it: "This
/// left twenty dead", "The battle led to the capture of seven".
final class Aftermath {
  /// How early in its sentence the verb of result stands.
  private static final int OPENING = 2;

  private final EventRules rules;
  private final WordClasses classes;
  private final Casualties casualties;

  Aftermath(EventRules rules, WordClasses classes, Casualties casualties) {
    this.rules = rules;
    this.classes = classes;
    this.casualties = casualties;
  }

  /// Adds the line's figures to the attack that the line before tells, and says whether it did;
  /// where that line tells several, or its own figures, nobody knows whose these are.
  boolean tell(Line line, int number, List<Occurrence> occurrences) {
    if (!pointsBack(line)) {
      return false;
    }
    var before = occurrences.stream().filter(told -> told.line() == number - 1).toList();
    var attacks = before.stream().filter(Aftermath::attack).toList();
    if (attacks.size() != 1
        || attacks.getFirst().happening().quantities().stream().anyMatch(Aftermath::fallen)) {
      return false;
    }
    var attack = attacks.getFirst();
    var figures =
        casualties.find(line).stream()
            .map(Casualties.Counted::quantity)
            .filter(Aftermath::fallen)
            .toList();
    var happening = attack.happening().withMore(figures);
    occurrences.set(occurrences.indexOf(attack), attack.with(happening));
    return !figures.isEmpty();
  }

  private static boolean fallen(Quantity quantity) {
    return Casualties.fallen(quantity.what());
  }

  private static boolean attack(Occurrence told) {
    var happening = told.happening();
    return happening.kind().type() == EventType.ASSAULT
        && (happening.status() == Status.ACTUAL || happening.status() == Status.ONGOING);
  }

  /// Whether the line opens with a verb of result whose subject is "that" or an attack known
  /// already.
  private boolean pointsBack(Line line) {
    var finder = new FrameFinder(line, classes);
    for (var at = 0; at < Math.min(OPENING, line.size() - 1); at++) {
      if (line.finite(at) && finder.is(at, WordClass.RESULT)) {
        return line.is(at + 1, WordClass.DEMONSTRATIVE) || knownAttack(line, at + 1);
      }
    }
    return false;
  }

  private boolean knownAttack(Line line, int at) {
    var reading = line.reading(at);
    return reading != null
        && Clitics.hasArticle(line.word(at))
        && rules.of(reading.lexeme()).stream()
            .anyMatch(rule -> rule.kind().type() == EventType.ASSAULT);
  }
}
