package isnad.read.statement;

import isnad.model.Act;
import isnad.read.clause.Argument;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Inflected.Kind;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who says something in a line, and which tokens are what they say.
final class SayingFinder {
  private static final String EXCEPT = "" + Letters.ALEF + Letters.LAM + Letters.ALEF;

  /// How far behind a negated verb "but" stands.
  private static final int EXCEPT_REACH = 6;

  private final SpeechRules rules;
  private final WordClasses classes;

  SayingFinder(SpeechRules rules, WordClasses classes) {
    this.rules = rules;
    this.classes = classes;
  }

  /// @param floor who has spoken before this line; those of the line are added
  List<Saying> find(Line line, Floor floor) {
    var sayings = new ArrayList<Saying>();
    var frames = new FrameFinder(line, classes);
    var finder = new TellerFinder(rules, line, frames, floor);
    for (var at = 0; at < line.size(); at++) {
      var saying = at(new Place(line, at, frames, finder));
      if (saying != null) {
        sayings.add(saying);
        floor.take(saying.teller());
        addRelays(sayings, new Place(line, at, frames, finder), saying);
      }
    }
    return sayings;
  }

  /// A token of a line with what finds tellers there.
  private record Place(Line line, int at, FrameFinder frames, TellerFinder tellers) {}

  private @Nullable Saying at(Place place) {
    var line = place.line();
    var at = place.at();
    if (line.actor(at) == null) {
      var source = rules.source(line.sentence().tokens(), at);
      if (source != null) {
        return source(place, source.to(), source.values().getFirst());
      }
    }
    var reading = line.reading(at);
    if (reading == null
        || reading.kind() == Kind.PATIENT
        || reading.kind() == Kind.AGENT && reading.definite()) {
      return null;
    }
    for (var rule : rules.of(reading.lexeme())) {
      var end = Content.clauseEnd(line, at + 1, false);
      if (rule.needs().isEmpty() || rule.needs().in(line, at, end)) {
        var saying = saying(place, reading, rule);
        if (saying != null || !rule.relays()) {
          return saying;
        }
      }
    }
    return null;
  }

  private static @Nullable Saying saying(Place place, Inflected reading, SpeechRule rule) {
    if (rule.relays()) {
      return reading.finite() ? relayed(place, rule) : null;
    }
    return reading.kind() == Kind.NOUN ? noun(place, rule) : speech(place, reading, rule);
  }

  /// What the one behind the verb's preposition says: "quoted a security source as saying that".
  private static @Nullable Saying relayed(Place place, SpeechRule rule) {
    var line = place.line();
    var opener = Content.opener(line, place.at() + 1);
    for (var i = place.at() + 1; i < opener; i++) {
      if (rule.about().contains(line.word(i))) {
        var teller = place.tellers().source(i + 1);
        return teller == null
            ? null
            : new Saying(
                rule, place.at(), teller, Content.of(line, place.at()), Saying.Kind.SPEECH);
      }
    }
    return null;
  }

  private static @Nullable Saying speech(Place place, Inflected reading, SpeechRule rule) {
    var at = place.at();
    if (reading.finite() && negated(place.line(), at)) {
      return null;
    }
    var tellers = place.tellers();
    var teller =
        reading.finite() ? tellers.verb(at, reading, rule) : tellers.participle(at, reading);
    return teller == null
        ? null
        : new Saying(rule, at, teller, Content.of(place.line(), at), Saying.Kind.SPEECH);
  }

  /// Whether it is told that nobody said so, "an unannounced visit"; "says nothing but" does say.
  private static boolean negated(Line line, int at) {
    var negator = line.is(at - 1, WordClass.NEGATOR);
    for (var i = at + 1; negator && i < Math.min(line.size(), at + EXCEPT_REACH); i++) {
      if (line.word(i).equals(EXCEPT)) {
        return false;
      }
    }
    return negator;
  }

  /// What a masdar says that a verb lends its subject: "hastened to deny". A noun of plain saying
  /// tells of words, not that they were said.
  private static @Nullable Saying noun(Place place, SpeechRule rule) {
    var line = place.line();
    var at = place.at();
    var verb = place.frames().contentOf(at);
    if (rule.act() == Act.SAY
        || rule.act() == Act.DESCRIBE
        || verb == null
        || line.governor(at).isEmpty() && !line.is(at - 1, WordClass.PREPOSITION)
        || !lends(place, verb)) {
      return null;
    }
    var subject = place.frames().verb(verb).subject();
    if (subject == null || subject.headIds().isEmpty() || subject.to() > at) {
      return null;
    }
    var from = at + 1;
    var words = new Content(from, Argument.from(line, Math.min(from, line.size() - 1)).to(), false);
    var teller = Teller.named(subject.headIds()).with(agreement(line, verb));
    return new Saying(rule, at, teller, words, Saying.Kind.SPEECH);
  }

  private static boolean lends(Place place, int verb) {
    var line = place.line();
    var reading = line.reading(verb);
    return reading != null
        && !reading.passive()
        && (place.frames().is(verb, WordClass.SUPPORT_ACTOR)
            || line.is(verb - 1, WordClass.NEGATOR)
                && place.frames().is(verb, WordClass.SUPPORT_UNCEASING));
  }

  private static Inflected.@Nullable Agreement agreement(Line line, int verb) {
    var reading = line.reading(verb);
    return reading == null ? null : reading.agrees();
  }

  private static @Nullable Saying source(Place place, int end, SpeechRule rule) {
    var line = place.line();
    var at = place.at();
    var teller = end < line.size() ? place.tellers().source(end) : null;
    if (teller == null) {
      return null;
    }
    var opens = opens(line, at);
    var from = opens ? Argument.from(line, end).to() : Content.clauseStart(line, at);
    var words = new Content(from, opens ? line.size() : at, false);
    return new Saying(rule, at, teller, words, Saying.Kind.SOURCE);
  }

  /// Those through whom the words come: "told Reuters", "Reuters quoted".
  private static void addRelays(List<Saying> sayings, Place place, Saying saying) {
    var at = place.at();
    var opener = Content.opener(place.line(), at + 1);
    if (saying.kind() != Saying.Kind.SPEECH || opener < 0) {
      return;
    }
    var medium = place.tellers().medium(at, opener);
    var teller =
        saying.rule().relays()
            ? passing(place, saying.rule())
            : medium == null ? null : Teller.named(medium.headIds());
    if (teller != null && !saying.teller().ids().equals(teller.ids())) {
      var words = new Content(at, saying.words().to(), saying.words().quoted());
      var cue = medium == null || saying.rule().relays() ? at : Math.max(medium.from(), at);
      sayings.add(new Saying(saying.rule(), cue, teller, words, Saying.Kind.RELAY));
    }
  }

  /// Who passes on what another says.
  private static @Nullable Teller passing(Place place, SpeechRule rule) {
    var reading = place.line().reading(place.at());
    return reading == null ? null : place.tellers().verb(place.at(), reading, rule);
  }

  /// Whether the source's phrase opens its clause, so that it speaks for what follows.
  private static boolean opens(Line line, int at) {
    return at <= 1 || line.stop(at - 1) || line.is(at - 1, WordClass.ADVERSATIVE);
  }
}
