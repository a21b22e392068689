package isnad.read.event;

import isnad.read.clause.Inflected.Kind;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;

/// Tells a noun that only refers to a happening from one that reports it: «the attack» of which the
/// text has spoken before, with nobody, no time and no place of its own, and no verb that says that
/// it took place.
final class BareMention {
  /// So many words may stand between a verb like «took place» and its noun.
  private static final int REACH = 3;

  private final WordClasses classes;

  BareMention(WordClasses classes) {
    this.classes = classes;
  }

  /// Whether the trigger is a participle that stands for people («the detained») and describes no
  /// noun before it.
  static boolean ofPeople(Trigger trigger) {
    var reading = trigger.reading();
    if (reading == null
        || !reading.definite()
        || reading.kind() != Kind.AGENT && reading.kind() != Kind.PATIENT) {
      return false;
    }
    var line = trigger.line();
    var before = trigger.from() - 1;
    var joined = reading.before().charAt(0) == Letters.WAW;
    return !joined && before >= 0 && !describable(line, before);
  }

  /// Whether the token is a noun with the article, a name, or the mark behind an aside: what a
  /// participle with the article may describe.
  private static boolean describable(Line line, int at) {
    return line.mark(at)
        || Clitics.hasArticle(line.word(at))
        || line.actor(at) != null
        || line.place(at) != null;
  }

  /// Whether the trigger is a masdar with the article and nothing beside it tells more of it.
  boolean is(Trigger trigger) {
    var reading = trigger.reading();
    return reading != null
        && reading.kind() == Kind.NOUN
        && reading.definite()
        && !toldBehind(trigger)
        && !saidToHappen(trigger);
  }

  /// Whether a time, a place or a verb like «took place» comes before the next verb or mark.
  private boolean toldBehind(Trigger trigger) {
    var line = trigger.line();
    for (var i = trigger.to(); i < line.size() && !line.mark(i); i++) {
      if (line.time(i) != null || line.place(i) != null || supports(line, i)) {
        return true;
      }
      var reading = line.reading(i);
      if (reading != null && reading.finite()) {
        return false;
      }
    }
    return false;
  }

  private boolean saidToHappen(Trigger trigger) {
    for (var i = Math.max(0, trigger.from() - REACH); i < trigger.from(); i++) {
      if (supports(trigger.line(), i)) {
        return true;
      }
    }
    return false;
  }

  private boolean supports(Line line, int at) {
    var reading = line.reading(at);
    if (reading == null) {
      return false;
    }
    var lexeme = reading.lexeme().id();
    return classes.is(WordClass.SUPPORT_NEUTRAL, lexeme)
        || classes.is(WordClass.SUPPORT_ACTOR, lexeme)
        || classes.is(WordClass.SUPPORT_PATIENT, lexeme);
  }
}
