package isnad.read.event;

import isnad.model.Happening.Status;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.text.Letters;
import org.jspecify.annotations.Nullable;

/// Tells whether what a trigger tells happened, goes on, or is only intended, asked for, threatened
/// or supposed; and whether it is said not to be so.
final class StatusFinder {
  private final WordClasses classes;

  StatusFinder(WordClasses classes) {
    this.classes = classes;
  }

  /// @param negated whether the text itself says in its own words that it didn't happen
  /// @param denied whether someone is told to deny it
  record Reality(Status status, boolean negated, boolean denied) {}

  Reality find(Trigger trigger) {
    var line = trigger.line();
    var finder = new FrameFinder(line, classes);
    var governor = trigger.describes() ? null : governor(trigger, finder);
    var negated = negated(line, trigger.from()) || governor != null && negated(line, governor);
    var denied = governor != null && finder.is(governor, WordClass.CONTROL_DENIED);
    return new Reality(status(trigger, finder, governor), negated, denied);
  }

  private Status status(Trigger trigger, FrameFinder finder, @Nullable Integer governor) {
    var line = trigger.line();
    if (trigger.rule().status() != null) {
      return trigger.rule().status();
    }
    if (governor != null) {
      if (finder.is(governor, WordClass.CONTROL_THREATENED)) {
        return Status.THREATENED;
      }
      if (finder.is(governor, WordClass.CONTROL_DEMANDED)) {
        return Status.DEMANDED;
      }
      if (finder.is(governor, WordClass.CONTROL_PLANNED)) {
        return Status.PLANNED;
      }
    }
    if (supposed(line, trigger.from())) {
      return Status.HYPOTHETICAL;
    }
    var told = governor != null && supports(finder, governor) ? governor : null;
    return tense(line, trigger.verb() ? Integer.valueOf(trigger.from()) : told);
  }

  private static boolean supports(FrameFinder finder, int verb) {
    return finder.is(verb, WordClass.SUPPORT_ACTOR)
        || finder.is(verb, WordClass.SUPPORT_PATIENT)
        || finder.is(verb, WordClass.SUPPORT_NEUTRAL);
  }

  /// The reality that the verb at `at` tells of; a noun without one is taken to have happened.
  private static Status tense(Line line, @Nullable Integer at) {
    var reading = at == null ? null : line.reading(at);
    if (at == null || reading == null || reading.kind() != Inflected.Kind.PRESENT) {
      return Status.ACTUAL;
    }
    if (reading.before().indexOf(Letters.SEEN) >= 0 || line.is(at - 1, WordClass.FUTURE)) {
      return Status.PLANNED;
    }
    return past(line, at) ? Status.ACTUAL : Status.ONGOING;
  }

  /// Whether "was" or "did not" before a present verb makes it past.
  private static boolean past(Line line, int at) {
    for (var i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (line.is(i, WordClass.AUXILIARY)) {
        return true;
      }
      if (line.finite(i) || line.stop(i)) {
        return false;
      }
    }
    return false;
  }

  private static boolean negated(Line line, int at) {
    for (var i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (line.is(i, WordClass.NEGATOR)) {
        return true;
      }
      if (!line.is(i, WordClass.PERFECT) && !line.is(i, WordClass.ADVERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean supposed(Line line, int at) {
    for (var i = at - 1; i >= Math.max(0, TriggerFinder.clauseStart(line, at) - 2); i--) {
      if (line.is(i, WordClass.CONDITIONAL) || line.is(i, WordClass.POSSIBLE)) {
        return true;
      }
      if (line.stop(i) || line.is(i, WordClass.RELATIVE)) {
        return false;
      }
      if (line.is(i, WordClass.PERFECT) && presentAfter(line, i)) {
        return true;
      }
    }
    return false;
  }

  /// "qad" before a present verb says that it may be.
  private static boolean presentAfter(Line line, int at) {
    var next = at + 1 < line.size() ? line.reading(at + 1) : null;
    return next != null && next.kind() == Inflected.Kind.PRESENT;
  }

  /// The verb that says of the trigger what it is: the one in whose reach it stands, or the one
  /// before the "that" which opens its clause.
  private static @Nullable Integer governor(Trigger trigger, FrameFinder finder) {
    var line = trigger.line();
    if (!trigger.verb() && finder.governor(trigger.from()) != null) {
      return finder.contentOf(trigger.from());
    }
    var at = trigger.from() - 1;
    while (at > 0 && !line.is(at, WordClass.COMPLEMENTIZER) && !line.stop(at) && !line.finite(at)) {
      at--;
    }
    return at > 0 && line.is(at, WordClass.COMPLEMENTIZER) ? finder.governor(at) : null;
  }
}
