package isnad.read.event;

import isnad.model.ActorId;
import isnad.model.EventType;
import isnad.model.Mention;
import isnad.read.clause.Argument;
import isnad.read.clause.ArgumentFinder;
import isnad.read.clause.Frame;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import isnad.read.clause.Nationalities;
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
  private static final String FROM = "" + Letters.MEEM + Letters.NOON;
  private static final String IN = "" + Letters.FA + Letters.YA;
  private static final String AT = "" + Letters.LAM + '\u062F' + Letters.YA;
  private static final String BETWEEN = "" + Letters.BA + Letters.YA + Letters.NOON;

  private final WordClasses classes;

  RoleFinder(WordClasses classes) {
    this.classes = classes;
  }

  Roles find(Trigger trigger) {
    var frame = frame(trigger);
    var parts = trigger.rule().parts();
    if (parts.both()) {
      var oneSided = parts.recipient().contains(WITH) && frame.behind(BETWEEN) == null;
      if (!oneSided || frame.behind(WITH) == null) {
        return both(trigger, frame);
      }
    }
    var sufferer = sufferer(trigger);
    var actors = actors(parts.actor(), frame);
    var recipients = recipients(trigger, frame, actors);
    if (sufferer != null && recipients.isEmpty()) {
      recipients = sufferer.headIds();
    }
    var owner = actors.isEmpty() ? recaller(trigger, frame) : null;
    if (owner != null) {
      actors = owner.headIds();
      recipients = Roles.minus(recipients, actors);
    }
    var doers = without(actors, sufferer);
    return new Roles(doers, Roles.minus(recipients, doers));
  }

  /// Whose own envoy is called back: "the recall of its ambassador".
  private static @Nullable Argument recaller(Trigger trigger, Frame frame) {
    var envoy = frame.object();
    var owned = envoy != null && trigger.line().pronoun(envoy.from()) != null;
    return owned && trigger.rule().parts().recipient().getFirst().equals(AT) ? envoy : null;
  }

  private static List<ActorId> recipients(Trigger trigger, Frame frame, List<ActorId> actors) {
    var accredited = frame.behind(AT);
    var wanted = trigger.rule().parts().recipient();
    if (accredited != null && wanted.getFirst().equals(AT)) {
      return states(trigger.line(), accredited);
    }
    var found = first(wanted, frame, actors);
    if (found.isEmpty() && trigger.rule().parts().recipient().contains(Parts.LAND)) {
      var land = land(trigger);
      return land == null ? found : List.of(land);
    }
    return found;
  }

  /// Those named in the phrase; the state where its capital stands for it.
  private static List<ActorId> states(Line line, Argument phrase) {
    var found = new ArrayList<ActorId>();
    for (var i = phrase.from(); i < phrase.to(); i++) {
      var named = line.actor(i);
      if (named != null && line.begins(named, i) && phrase.anyIds().contains(named.actor())) {
        found.add(line.state(named, i));
      }
    }
    return found.isEmpty() ? phrase.anyIds() : found;
  }

  /// The state in which it takes place: told behind the trigger before anything else is, or the
  /// last place before it in the clause.
  private static @Nullable ActorId land(Trigger trigger) {
    var line = trigger.line();
    for (var i = trigger.to(); i < line.size() && !other(line, i); i++) {
      if (line.land(i) != null) {
        return line.land(i);
      }
    }
    var start = TriggerFinder.clauseStart(line, trigger.from());
    for (var i = trigger.from() - 1; i >= start; i--) {
      if (line.place(i) != null) {
        return line.land(i);
      }
    }
    return null;
  }

  /// Whether the token tells of something else than what stands before it, and where.
  private static boolean other(Line line, int at) {
    var governs = line.is(at, WordClass.PREPOSITION) && !line.word(at).equals(IN);
    return line.reading(at) != null || line.comma(at) || line.stop(at) || governs;
  }

  private Frame frame(Trigger trigger) {
    var finder = new FrameFinder(trigger.line(), classes);
    if (trigger.verb()) {
      var frame = told(trigger.line(), finder, trigger.from());
      return trigger.rule().casualties() != null && counts(trigger, frame.subject())
          ? new Frame(frame.behind(ArgumentFinder.BY), frame.subject(), frame.others())
          : frame;
    }
    if (trigger.is(Inflected.Kind.AGENT) || trigger.is(Inflected.Kind.PATIENT)) {
      return finder.participle(trigger.from());
    }
    var parts = trigger.rule().parts();
    var reading = trigger.reading();
    var transitive = reading != null && !reading.lexeme().intransitive() && parts.transitive();
    var whose = nationalities(trigger);
    var frame = finder.noun(trigger.from(), whose.end(), transitive, parts.genitiveActs());
    var asker = askedBy(trigger, frame);
    if (asker != null) {
      return new Frame(asker, null, frame.others());
    }
    if (!whose.nations().isEmpty() && frame.behind(ArgumentFinder.BY) == null) {
      return new Frame(whose.phrase(), null, frame.others());
    }
    var attacker = attacker(trigger, frame, transitive);
    return attacker == null ? frame : new Frame(attacker, null, frame.others());
  }

  /// Whose the attack is that "an attack of the army" tells by li-, right behind it. Behind a noun
  /// whose object needs no "on" it may as well be what suffers: "a killing of civilians".
  private static @Nullable Argument attacker(Trigger trigger, Frame frame, boolean transitive) {
    var of = frame.behind("" + Letters.LAM);
    var attack = trigger.rule().kind().type() == EventType.ASSAULT;
    var told = !anyIds(frame.subject()).isEmpty() || frame.behind(ArgumentFinder.BY) != null;
    var struck = trigger.rule().parts().recipient().contains(Company.ON);
    return attack
            && !told
            && of != null
            && of.equals(frame.others().getFirst())
            && (!transitive || struck)
        ? of
        : null;
  }

  /// Who asked, where something is done "at the request of".
  private static @Nullable Argument askedBy(Trigger trigger, Frame frame) {
    var done = trigger.line().governor(trigger.from()).equals("" + Letters.BA);
    return done && trigger.rule().kind().type() == EventType.REQUEST ? frame.behind(FROM) : null;
  }

  /// The nationalities that say whose the noun is: what a country suffers, as its coup and its
  /// protests, is not its own doing.
  private static Nationalities nationalities(Trigger trigger) {
    var type = trigger.rule().kind().type();
    var suffered =
        type == EventType.PROTEST
            || type == EventType.OTHER
            || trigger.rule().parts().recipient().contains(Parts.LAND);
    return suffered
        ? new Nationalities(List.of(), trigger.to())
        : Nationalities.behind(trigger.line(), trigger.from(), trigger.to());
  }

  /// The frame of the verb, its subject taken up from before where none is told.
  private static Frame told(Line line, FrameFinder finder, int verb) {
    var frame = finder.verb(verb);
    var resumed = frame.subject() == null ? finder.resumed(verb) : null;
    var subject = resumed == null ? frame.subject() : resumed;
    return new Frame(
        subject == null ? null : subject.wielded(line), frame.object(), frame.others());
  }

  /// Whether the subject is a number of people: "killed 12 soldiers" says who fell.
  private static boolean counts(Trigger trigger, @Nullable Argument subject) {
    return subject != null && trigger.line().quantity(subject.from()) != null;
  }

  /// Each side does it to the other: the subject and those behind "with", or both behind "between";
  /// what a passive participle describes is what they did: "the accord of Algiers, signed in 2015".
  private static Roles both(Trigger trigger, Frame frame) {
    var sides = new ArrayList<ActorId>();
    var between = frame.behind(BETWEEN);
    if (between != null) {
      sides.addAll(between.anyIds());
      sides.addAll(between.backedIn(trigger.line()));
    } else {
      var object = trigger.is(Inflected.Kind.PATIENT) ? null : frame.object();
      Stream.of(frame.subject(), object, frame.behind(WITH)).forEach(p -> add(sides, p));
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

  private static List<ActorId> actors(List<String> where, Frame frame) {
    for (var part : where) {
      var ids = ids(part, frame, true);
      if (!ids.isEmpty()) {
        return ids;
      }
    }
    return List.of();
  }

  private static List<ActorId> first(List<String> where, Frame frame, List<ActorId> actors) {
    for (var part : where) {
      var ids = Roles.minus(ids(part, frame, false), actors);
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
      case Parts.LAND -> List.of();
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
    return phrase == null ? ids : Roles.minus(ids, phrase.headIds());
  }
}
