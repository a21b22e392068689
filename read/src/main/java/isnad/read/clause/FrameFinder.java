package isnad.read.clause;

import isnad.read.clause.Inflected.Agreement;
import isnad.read.clause.Inflected.Kind;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the frame of a verb, a masdar or a participle in its line.
///
/// Verbs: verb, subject, object; a topic before the verb; the noun that a relative clause
/// describes; the subject shared with the verb it is chained to. Masdars: one genitive or two;
/// "by"; the verb that governs them lends its subject. Participles: the clause's subject, or the
/// noun described.
public final class FrameFinder {
  /// Chains of verbs are followed no further than this.
  private static final int DEEPEST = 6;

  /// How close behind a noun the verb of its relative clause stands.
  private static final int DESCRIBED = 5;

  private final Line line;
  private final WordClasses classes;
  private final Subjects subjects;
  private final boolean resumes;

  public FrameFinder(Line line, WordClasses classes) {
    this(line, classes, true);
  }

  /// @param resumes whether a verb without a subject may go on with an earlier one's
  FrameFinder(Line line, WordClasses classes, boolean resumes) {
    this.line = line;
    this.classes = classes;
    this.resumes = resumes;
    this.subjects = new Subjects(line);
  }

  /// The frame of the finite verb at token `at`.
  public Frame verb(int at) {
    return verb(at, 0);
  }

  private Frame verb(int at, int depth) {
    var reading = line.reading(at);
    var phrases = ArgumentFinder.after(line, at + 1);
    var bare = Frame.bare(phrases);
    var governed = Frame.governed(phrases);
    var first = bare.isEmpty() ? null : bare.getFirst();
    var second = bare.size() > 1 ? bare.get(1) : null;
    if (reading == null) {
      return new Frame(null, null, governed);
    }
    var by = Arguments.by(governed);
    if (reading.passive() || by != null && second == null && suffers(at, reading)) {
      var given = Arguments.or(first, Arguments.or(before(at, depth), subjects.topic(at)));
      return new Frame(by, subjects.relative(at) ? subjects.antecedent(at) : given, governed);
    }
    if (subjects.relative(at)) {
      return relative(at, reading, first, governed);
    }
    if (!reading.suffix().isEmpty() && Arguments.named(first) != null) {
      return new Frame(first, subjects.topicRightBefore(at), governed);
    }
    var own = first != null && second == null && subjects.owns(at, first);
    if (own || subjects.pronounBefore(at)) {
      return new Frame(resumes ? goesOn(at) : null, first, governed);
    }
    var before = before(at, depth);
    if (before == null && second == null && onlyObject(at, first, governed)) {
      return new Frame(resumes ? new Resumption(line, classes).resumed(at) : null, first, governed);
    }
    if (suffered(at, second, governed) && (first == null || before == null)) {
      return new Frame(
          null, Arguments.or(first, Arguments.or(before, subjects.topic(at))), governed);
    }
    return active(reading, new Bare(at, first, second, before), governed);
  }

  /// Whether a verb that is never without an object, as killing and arresting, stands without a
  /// second phrase, so that the only one is whom it befell: harakat would show the passive.
  private boolean suffered(int at, @Nullable Argument second, List<Argument> governed) {
    var verb = line.reading(at);
    return second == null
        && verb != null
        && verb.suffix().isEmpty()
        && (is(at, WordClass.BEFALLS)
            || is(at, WordClass.TOPPLES)
                && governed.stream().noneMatch(one -> one.preposition().equals("" + Letters.BA)));
  }

  /// Whether the only phrase behind a verb that is never without an object («accused of», «urged
  /// to») is that object.
  private boolean onlyObject(int at, @Nullable Argument first, List<Argument> governed) {
    var verb = line.reading(at);
    return verb != null
        && verb.suffix().isEmpty()
        && is(at, WordClass.OBJECT_NEEDED)
        && Arguments.precedes(first, governed);
  }

  private Frame relative(
      int at, Inflected verb, @Nullable Argument first, List<Argument> governed) {
    var described = subjects.antecedent(at);
    if (first == null && suffered(at, null, governed)) {
      return new Frame(null, described, governed);
    }
    return verb.suffix().isEmpty()
        ? new Frame(described, first, governed)
        : new Frame(Arguments.backer(described, first), described, governed);
  }

  /// The bare phrases round the verb at `at`: two behind it, and a subject given before it.
  private record Bare(
      int at, @Nullable Argument first, @Nullable Argument second, @Nullable Argument before) {}

  private Frame active(Inflected reading, Bare bare, List<Argument> governed) {
    var at = bare.at();
    var first = bare.first();
    var second = bare.second();
    var before = bare.before();
    if (reading.agrees() == Agreement.PLURAL || reading.agrees() == Agreement.DUAL) {
      return new Frame(Arguments.or(before, subjects.topic(at)), first, governed);
    }
    if (before != null
        && (first == null || Arguments.named(second) == null || first.heads().isEmpty())) {
      return new Frame(before, first, governed);
    }
    if (first == null) {
      return new Frame(subjects.topic(at), null, governed);
    }
    if (second == null && subjects.unnamedTopic(at)) {
      return new Frame(null, first, governed);
    }
    var shared = second == null && line.joined(at) && first.heads().isEmpty() ? goesOn(at) : null;
    if (shared != null && resumes && line.quantity(first.from()) != null) {
      return new Frame(shared, first, governed);
    }
    return new Frame(first, reading.suffix().isEmpty() ? second : null, governed);
  }

  /// Whether the verb is passive if someone is named behind "by": one that takes an object.
  private boolean suffers(int at, Inflected verb) {
    return verb.kind() == Kind.PAST
        && !verb.lexeme().intransitive()
        && !is(at, WordClass.SUPPORT_PATIENT);
  }

  /// A subject that is given before the verb: the topic right before it, or the subject of the verb
  /// that it is chained to.
  private @Nullable Argument before(int at, int depth) {
    var chained = subjects.chainedTo(at);
    if (chained != null && depth < DEEPEST) {
      return verb(chained, depth + 1).subject();
    }
    return subjects.topicRightBefore(at);
  }

  /// The frame of the noun at tokens `from` to `to`.
  ///
  /// @param transitive whether what it does has an object
  /// @param genitiveActs whether its only genitive is its subject
  public Frame noun(int from, int to, boolean transitive, boolean genitiveActs) {
    var phrases = ArgumentFinder.after(line, to);
    var governed = Frame.governed(phrases);
    var genitive = Arguments.genitive(phrases, to);
    var by = Arguments.by(governed);
    var reading = line.reading(from);
    var owned = reading != null && !reading.suffix().isEmpty();
    var lent = reading != null && owned ? owner(from, reading.suffix()) : lentTo(from, to);
    if (!transitive) {
      var behind = reading != null && reading.definite() ? Arguments.toWhom(governed) : null;
      var subject =
          Arguments.or(Arguments.named(genitive), Arguments.or(by, Arguments.or(behind, lent)));
      return new Frame(Arguments.or(subject, genitive), null, governed);
    }
    var object = Arguments.secondObject(phrases, genitive, governed);
    var topic = genitive == null && by != null ? subjects.topicRightBefore(from) : null;
    if (topic != null) {
      return new Frame(by, topic, governed);
    }
    if (genitive != null && !genitive.heads().isEmpty() && object != null && by == null) {
      return new Frame(genitive, object, governed);
    }
    if (owned) {
      return new Frame(lent, Arguments.or(object, genitive), governed);
    }
    if (genitiveActs && by == null && lent == null) {
      return new Frame(genitive, object, governed);
    }
    return new Frame(
        Arguments.or(by, lent),
        Arguments.or(Arguments.named(genitive), Arguments.or(object, genitive)),
        governed);
  }

  private @Nullable Argument lentTo(int from, int to) {
    var taker = taker(to);
    return taker < 0 ? lent(from) : firstBare(taker);
  }

  /// The verb that takes the noun up with a pronoun, "the visit that Goita began"; -1 where there
  /// is none.
  private int taker(int to) {
    for (var i = to; i < Math.min(line.size(), to + DESCRIBED); i++) {
      var reading = line.reading(i);
      if (reading != null && reading.finite()) {
        var took = !reading.suffix().isEmpty() && !reading.passive();
        return took && (lends(i) || is(i, WordClass.SUPPORT_NEUTRAL)) ? i : -1;
      }
      if (line.comma(i) || line.stop(i)) {
        return -1;
      }
    }
    return -1;
  }

  private @Nullable Argument firstBare(int verb) {
    var bare = Frame.bare(ArgumentFinder.after(line, verb + 1));
    return bare.isEmpty() ? null : bare.getFirst();
  }

  /// Who lends the noun at `at` its subject: the verb that governs it, or the name right before it
  /// ("the decision of Mali to withdraw").
  private @Nullable Argument lent(int at) {
    var verb = contentOf(at);
    if (verb != null && lends(verb)) {
      return verb(verb).subject();
    }
    if (verb != null && is(verb, WordClass.SUPPORT_OBJECT)) {
      return verb(verb).object();
    }
    var actor = at > 0 ? line.actor(at - 1) : null;
    return actor == null || line.governor(at).isEmpty() && Clitics.hasArticle(line.word(at))
        ? null
        : new Argument("", at - 1, at, List.of(actor), List.of());
  }

  /// The subject of the last verb before `at` in the sentence that agrees with the one there: who
  /// goes on acting where no subject is told.
  public @Nullable Argument goesOn(int at) {
    return new Resumption(line, classes).goesOn(at);
  }

  /// Who acts in the verb at `at`, which is told without a subject; absent where one may follow it.
  public @Nullable Argument resumed(int at) {
    var verb = line.reading(at);
    var open =
        verb != null
            && verb.agrees() != Agreement.OTHER
            && (verb.agrees() == Agreement.PLURAL
                || verb.agrees() == Agreement.DUAL
                || Frame.bare(ArgumentFinder.after(line, at + 1)).isEmpty());
    return open ? new Resumption(line, classes).resumed(at) : null;
  }

  /// Whom the pronoun on the noun at `at` means.
  public @Nullable Argument owner(int at, String pronoun) {
    return new Resumption(line, classes).owner(at, pronoun);
  }

  /// The verb in whose reach the noun at `at` stands; absent where a clause begins between.
  public @Nullable Integer governor(int at) {
    return Governors.of(line, at);
  }

  /// The verb whose content the noun at `at` is.
  public @Nullable Integer contentOf(int at) {
    return Governors.ofContent(line, classes, at);
  }

  private boolean lends(int verb) {
    return is(verb, WordClass.SUPPORT_ACTOR)
        || is(verb, WordClass.CONTROL_PLANNED)
        || is(verb, WordClass.CONTROL_THREATENED);
  }

  /// Whether the verb at `at` is of a class of lexemes.
  public boolean is(int at, WordClass type) {
    var reading = line.reading(at);
    return reading != null && classes.words(type).contains(reading.lexeme().id());
  }

  /// The frame of the participle at token `at`.
  public Frame participle(int at) {
    var reading = line.reading(at);
    var phrases = ArgumentFinder.after(line, at + 1);
    var bare = Frame.bare(phrases);
    var governed = Frame.governed(phrases);
    var first = bare.isEmpty() ? null : bare.getFirst();
    if (reading != null && reading.kind() == Kind.PATIENT) {
      return new Frame(Arguments.by(governed), subjects.describedBy(at), governed);
    }
    var verb = governor(at);
    return new Frame(verb == null ? subjects.topic(at) : verb(verb).subject(), first, governed);
  }
}
