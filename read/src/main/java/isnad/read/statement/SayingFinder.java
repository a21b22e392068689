package isnad.read.statement;

import isnad.model.ActorId;
import isnad.read.clause.Argument;
import isnad.read.clause.ArgumentFinder;
import isnad.read.clause.Frame;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected.Kind;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who says something in a line, and which tokens are what they say.
final class SayingFinder {
  /// How far behind a source's phrase its teller may be named: "a statement issued by …".
  private static final int TELLER_REACH = 3;

  /// How long the description before a teller's name may be.
  private static final int DESCRIPTION = 16;

  private final SpeechRules rules;
  private final WordClasses classes;

  SayingFinder(SpeechRules rules, WordClasses classes) {
    this.rules = rules;
    this.classes = classes;
  }

  /// @param last who spoke last before this line
  List<Saying> find(Line line, List<ActorId> last) {
    var sayings = new ArrayList<Saying>();
    var speaker = last;
    for (var at = 0; at < line.size(); at++) {
      var saying = at(line, at, speaker);
      if (saying != null) {
        sayings.add(saying);
        speaker = saying.tellers();
      }
    }
    return sayings;
  }

  private @Nullable Saying at(Line line, int at, List<ActorId> last) {
    if (line.actor(at) == null) {
      var source = rules.source(line.sentence().tokens(), at);
      if (source != null) {
        return source(line, at, source.to(), source.values().getFirst());
      }
    }
    var reading = line.reading(at);
    if (reading == null
        || reading.kind() == Kind.PATIENT
        || reading.kind() == Kind.NOUN
        || reading.kind() == Kind.AGENT && reading.definite()) {
      return null;
    }
    for (var rule : rules.of(reading.lexeme())) {
      var end = clauseEnd(line, at + 1, false);
      if (rule.needs().isEmpty() || rule.needs().in(line, at, end)) {
        return speech(line, at, rule, last);
      }
    }
    return null;
  }

  private @Nullable Saying speech(Line line, int at, SpeechRule rule, List<ActorId> last) {
    var finder = new FrameFinder(line, classes);
    var finite = line.finite(at);
    var frame = finite ? finder.verb(at) : finder.participle(at);
    var from = contentFrom(line, at + 1);
    var to = contentTo(line, from);
    var quoted = quoted(line, at, to);
    var subject = frame.subject() == null && finite ? finder.goesOn(at) : frame.subject();
    var tellers = subject == null ? List.<ActorId>of() : subject.headIds();
    if (!tellers.isEmpty()) {
      return new Saying(rule, at, tellers, true, from, to, false, quoted);
    }
    var unnamed = unnamed(line, at, frame);
    if (unnamed != null) {
      return new Saying(rule, at, List.of(unnamed), false, from, to, false, quoted);
    }
    return (rule.adds() || !finite) && !last.isEmpty() && frame.subject() == null
        ? new Saying(rule, at, last, true, from, to, false, quoted)
        : null;
  }

  private @Nullable ActorId unnamed(Line line, int at, Frame frame) {
    var start = frame.subject() == null ? at + 1 : frame.subject().from();
    return start < line.size() ? unnamedAt(line, start) : null;
  }

  private @Nullable ActorId unnamedAt(Line line, int at) {
    var found = rules.unnamed(line.sentence().tokens(), at);
    return found == null ? null : found.values().getFirst();
  }

  private @Nullable Saying source(Line line, int at, int end, SpeechRule rule) {
    if (end >= line.size()) {
      return null;
    }
    var unnamed = unnamedAt(line, end);
    var phrase = Argument.from(line, end);
    var person = person(line, end);
    var tellers =
        person != null
            ? List.of(person)
            : phrase.headIds().isEmpty() ? behind(line, phrase, end) : phrase.headIds();
    if (tellers.isEmpty() && unnamed == null) {
      return null;
    }
    var named = !tellers.isEmpty();
    var ids = named ? tellers : List.of(java.util.Objects.requireNonNull(unnamed));
    var opens = opens(line, at);
    var from = opens ? phrase.to() : clauseStart(line, at);
    var to = opens ? line.size() : at;
    return new Saying(rule, at, ids, named, from, to, true, false);
  }

  /// The person whom the words behind a source's phrase describe and name, before what they say:
  /// "according to the expert and founder of the site such and such, So-and-so, …".
  private static @Nullable ActorId person(Line line, int from) {
    for (var i = from; i < Math.min(line.size(), from + DESCRIPTION); i++) {
      if (line.stop(i) || line.finite(i) || line.is(i, WordClass.COMPLEMENTIZER)) {
        return null;
      }
      var actor = line.actor(i);
      if (actor != null && line.person(actor.actor())) {
        return actor.actor();
      }
    }
    return null;
  }

  /// Who stands behind the paper that the source's phrase names.
  private static List<ActorId> behind(Line line, Argument phrase, int end) {
    if (!phrase.owners().isEmpty()) {
      return phrase.anyIds();
    }
    for (var next : ArgumentFinder.after(line, end)) {
      if (next.from() > phrase.to() + TELLER_REACH) {
        return List.of();
      }
      if (!next.anyIds().isEmpty()) {
        return next.anyIds();
      }
    }
    return List.of();
  }

  /// Whether the source's phrase opens its clause, so that it speaks for what follows.
  private static boolean opens(Line line, int at) {
    return at <= 1 || line.stop(at - 1) || line.is(at - 1, WordClass.ADVERSATIVE);
  }

  /// Where the words begin: behind "that", a colon or an opening quote, else right behind the verb.
  private static int contentFrom(Line line, int at) {
    for (var i = at; i < line.size(); i++) {
      if (opensContent(line, i)) {
        return line.quote(i) && insideName(line, i) ? at : i;
      }
      if (line.finite(i) || line.stop(i)) {
        return at;
      }
    }
    return at;
  }

  private static boolean insideName(Line line, int at) {
    return at + 2 < line.size() && line.quote(at + 2)
        || at + 1 < line.size() && line.actor(at + 1) != null;
  }

  /// What is said goes on to the end of the sentence, or to where the page itself takes over.
  private static int contentTo(Line line, int from) {
    if (from < line.size() && !opensContent(line, from)) {
      return clauseEnd(line, from, true);
    }
    var open = false;
    for (var i = from; i < line.size(); i++) {
      open = line.quote(i) != open;
      if (!open && line.word(i).equals(";")) {
        return i;
      }
    }
    return line.size();
  }

  private static boolean opensContent(Line line, int at) {
    return line.is(at, WordClass.COMPLEMENTIZER) || line.word(at).equals(":") || line.quote(at);
  }

  private static boolean quoted(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.quote(i)) {
        return true;
      }
    }
    return false;
  }

  private static int clauseStart(Line line, int at) {
    var start = at;
    while (start > 0 && !line.stop(start - 1)) {
      start--;
    }
    return start;
  }

  private static int clauseEnd(Line line, int at, boolean atComma) {
    var end = at;
    while (end < line.size()
        && !line.stop(end)
        && !(atComma && line.comma(end))
        && !line.is(end, WordClass.COMPLEMENTIZER)) {
      end++;
    }
    return end;
  }
}
