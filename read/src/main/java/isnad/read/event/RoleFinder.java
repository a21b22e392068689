package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.read.clause.Argument;
import isnad.read.clause.ArgumentFinder;
import isnad.read.clause.Frame;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.event.EventRule.Parts;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds who plays which part in what a trigger tells, after the rule's parts.
final class RoleFinder {
  private static final String WITH = "" + Letters.MEEM + '\u0639';
  private static final String BETWEEN = "" + Letters.BA + Letters.YA + Letters.NOON;

  private final WordClasses classes;

  RoleFinder(WordClasses classes) {
    this.classes = classes;
  }

  Roles find(Trigger trigger) {
    var frame = frame(trigger);
    var parts = trigger.rule().parts();
    if (parts.both()) {
      return both(frame);
    }
    var sufferer = sufferer(trigger);
    var actors = first(parts.actor(), frame, true);
    var recipients = first(parts.recipient(), frame, false);
    if (sufferer != null && recipients.isEmpty()) {
      recipients = sufferer.headIds();
    }
    var doers = without(actors, sufferer);
    return new Roles(doers, minus(recipients, doers));
  }

  private Frame frame(Trigger trigger) {
    var finder = new FrameFinder(trigger.line(), classes);
    if (trigger.verb()) {
      var frame = told(finder, trigger.from());
      return trigger.rule().casualties() != null && counts(trigger, frame.subject())
          ? new Frame(frame.behind(ArgumentFinder.BY), frame.subject(), frame.others())
          : frame;
    }
    if (trigger.is(Inflected.Kind.AGENT) || trigger.is(Inflected.Kind.PATIENT)) {
      return finder.participle(trigger.from());
    }
    var parts = trigger.rule().parts();
    var reading = trigger.reading();
    var takesObject = reading != null && !reading.lexeme().intransitive();
    return finder.noun(
        trigger.from(), trigger.to(), takesObject && parts.transitive(), parts.genitiveActs());
  }

  /// The frame of the verb, its subject taken up from before where none is told.
  private static Frame told(FrameFinder finder, int verb) {
    var frame = finder.verb(verb);
    var resumed = frame.subject() == null ? finder.resumed(verb) : null;
    return resumed == null ? frame : new Frame(resumed, frame.object(), frame.others());
  }

  /// Whether the subject is a number of people: "killed 12 soldiers" says who fell.
  private static boolean counts(Trigger trigger, @Nullable Argument subject) {
    return subject != null && trigger.line().quantity(subject.from()) != null;
  }

  /// Each side does it to the other: the subject and those behind "with", or both behind "between".
  private static Roles both(Frame frame) {
    var sides = new ArrayList<ActorId>();
    var between = frame.behind(BETWEEN);
    if (between != null) {
      sides.addAll(between.anyIds());
    } else {
      Stream.of(frame.subject(), frame.object(), frame.behind(WITH)).forEach(p -> add(sides, p));
      if (sides.isEmpty()) {
        sides.addAll(ownerIds(frame.subject()));
      }
    }
    return sides.size() > 1 ? new Roles(sides, sides) : new Roles(sides, List.of());
  }

  private static void add(List<ActorId> sides, @Nullable Argument phrase) {
    if (phrase != null) {
      sides.addAll(phrase.headIds());
    }
  }

  /// The subject of a verb that says that it suffers what the noun tells.
  private @Nullable Argument sufferer(Trigger trigger) {
    if (trigger.verb()) {
      return null;
    }
    var finder = new FrameFinder(trigger.line(), classes);
    var verb = finder.contentOf(trigger.from());
    return verb != null && finder.is(verb, WordClass.SUPPORT_PATIENT)
        ? finder.verb(verb).subject()
        : null;
  }

  private static List<ActorId> first(List<String> where, Frame frame, boolean actor) {
    for (var part : where) {
      var ids = ids(part, frame, actor);
      if (!ids.isEmpty()) {
        return ids;
      }
    }
    return List.of();
  }

  private static List<ActorId> ids(String part, Frame frame, boolean actor) {
    return switch (part) {
      case Parts.SUBJECT -> headIds(frame.subject());
      case Parts.OBJECT -> actor ? headIds(frame.object()) : anyIds(frame.object());
      case Parts.OWNER -> ownerIds(frame.object());
      default -> anyIds(frame.behind(part));
    };
  }

  private static List<ActorId> headIds(@Nullable Argument phrase) {
    return phrase == null ? List.of() : phrase.headIds();
  }

  private static List<ActorId> anyIds(@Nullable Argument phrase) {
    return phrase == null ? List.of() : phrase.anyIds();
  }

  private static List<ActorId> ownerIds(@Nullable Argument phrase) {
    return phrase == null
        ? List.of()
        : phrase.owners().stream().map(Mention.OfActor::actor).toList();
  }

  private static List<ActorId> without(List<ActorId> ids, @Nullable Argument phrase) {
    return phrase == null ? ids : minus(ids, phrase.headIds());
  }

  private static List<ActorId> minus(List<ActorId> ids, List<ActorId> others) {
    return ids.stream().filter(id -> !others.contains(id)).toList();
  }
}
