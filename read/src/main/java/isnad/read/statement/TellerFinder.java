package isnad.read.statement;

import isnad.model.Mention;
import isnad.read.clause.Argument;
import isnad.read.clause.ArgumentFinder;
import isnad.read.clause.FrameFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who tells what a verb or participle of speech says: whoever is named between it and the
/// words, else its subject, else whoever has the floor.
final class TellerFinder {
  private final SpeechRules rules;
  private final Line line;
  private final FrameFinder frames;
  private final Floor floor;
  private final Described phrases;

  TellerFinder(SpeechRules rules, Line line, FrameFinder frames, Floor floor) {
    this.rules = rules;
    this.line = line;
    this.frames = frames;
    this.floor = floor;
    this.phrases = new Described(rules, line, floor);
  }

  /// Who says what the finite verb at token `at` says; absent where the line doesn't tell.
  @Nullable Teller verb(int at, Inflected verb, SpeechRule rule) {
    var opener = Content.opener(line, at + 1);
    var teller = opener >= 0 && !rule.hearer() && precedes(verb) ? between(at, opener) : null;
    if (teller == null) {
      teller = subject(at, verb, rule);
    }
    if (teller == null && silent(at, verb, opener)) {
      teller = goesOn(at, verb, rule, opener);
    }
    return teller == null ? null : teller.with(verb.agrees());
  }

  /// Whether the verb's form lets its subject follow: a plural verb stands behind its subject.
  private static boolean precedes(Inflected verb) {
    return !verb.passive()
        && (verb.agrees() == Inflected.Agreement.MASCULINE
            || verb.agrees() == Inflected.Agreement.FEMININE);
  }

  /// Who stands between a verb and the words that it opens.
  private @Nullable Teller between(int at, int opener) {
    for (var phrase : ArgumentFinder.after(line, at + 1)) {
      if (phrase.bare() && phrase.from() < opener) {
        var teller = phrases.teller(phrase, opener);
        return teller == null ? Teller.unnamed(rules.someone()) : teller;
      }
    }
    return null;
  }

  private @Nullable Teller subject(int at, Inflected verb, SpeechRule rule) {
    var aside = Asides.subject(line, at, verb);
    if (aside != null) {
      var teller = phrases.teller(aside, aside.to());
      return teller == null ? Teller.unnamed(rules.someone()) : teller;
    }
    var before = phrases.unnamedBefore(at);
    if (before != null) {
      return before;
    }
    var subject = frames.verb(at).subject();
    if (subject == null || subject.from() < at && !agrees(subject, verb)) {
      return null;
    }
    var end = subject.from() > at ? limit(at, rule) : subject.to();
    return phrases.teller(subject, end);
  }

  /// Where the words about which something is said begin: no name behind is the teller's.
  private int limit(int at, SpeechRule rule) {
    for (var phrase : ArgumentFinder.after(line, at + 1)) {
      if (!phrase.bare() && rule.about().contains(phrase.preposition())) {
        return phrase.from();
      }
    }
    return at;
  }

  /// Whether no subject stands behind the verb.
  private boolean silent(int at, Inflected verb, int opener) {
    if (opener >= 0) {
      return true;
    }
    var subject = frames.verb(at).subject();
    return subject == null
        || subject.from() < at
        || !verb.suffix().isEmpty() && subject.anyIds().isEmpty();
  }

  private @Nullable Teller goesOn(int at, Inflected verb, SpeechRule rule, int opener) {
    var earlier = frames.goesOn(at);
    if (earlier != null && !earlier.heads().isEmpty() && agrees(earlier, verb)) {
      return Teller.named(earlier.headIds());
    }
    if (opener < 0 && !rule.adds()) {
      return null;
    }
    var since = line.token(0).span().start();
    var person = floor.person(verb.agrees(), since, line.token(at).span().start());
    return person != null && !rule.adds() ? person : floor.last(verb.agrees());
  }

  /// Who says what the participle at token `at` says.
  @Nullable Teller participle(int at, Inflected participle) {
    var subject = frames.participle(at).subject();
    if (subject != null && agrees(subject, participle) && !subject.headIds().isEmpty()) {
      return Teller.named(subject.headIds()).with(participle.agrees());
    }
    var unnamed = subject == null ? null : phrases.unnamed(subject.from());
    return unnamed != null ? unnamed : subject == null ? floor.last(participle.agrees()) : null;
  }

  private boolean agrees(Argument phrase, Inflected verb) {
    var heads = phrase.heads();
    return heads.size() != 1
        || begins(phrase, heads.getFirst()) && feminine(phrase) == feminine(verb)
        || floor.agree(heads.getFirst(), verb.agrees());
  }

  private boolean begins(Argument phrase, Mention.OfActor head) {
    return line.token(phrase.from()).span().touches(head.span());
  }

  private boolean feminine(Argument phrase) {
    return Described.feminine(line.word(phrase.from()));
  }

  private static boolean feminine(Inflected verb) {
    return verb.agrees() == Inflected.Agreement.FEMININE;
  }

  /// Who stands behind a source's phrase that ends at `end`.
  @Nullable Teller source(int end) {
    var phrase = Argument.from(line, end);
    var person = phrases.person(end, line.size());
    if (person != null) {
      return Teller.named(List.of(person));
    }
    if (!phrase.headIds().isEmpty()) {
      return Teller.named(phrase.headIds());
    }
    var unnamed = phrases.unnamed(end);
    var paper = rules.paper(line.sentence().tokens(), end);
    var maker = phrases.maker(phrase);
    if (unnamed == null && !paper && maker != null && ofNation(maker)) {
      return Teller.unnamed(rules.someone());
    }
    if (maker != null && (unnamed == null || paper)) {
      return Teller.named(maker.anyIds());
    }
    return unnamed != null ? unnamed : phrases.ledBack(end);
  }

  /// Whether only an adjective says of what nation somebody is whom nobody knows: "the syndicate of
  /// Sudanese journalists" is not Sudan.
  private boolean ofNation(Argument phrase) {
    for (var i = phrase.from(); i < Math.min(line.size(), phrase.to() + 1); i++) {
      var nation = line.nation(i);
      if (nation != null && phrase.owners().contains(nation)) {
        return true;
      }
    }
    return false;
  }

  /// Through whom the words that a verb at `at` says come: "told Reuters", "in an interview with".
  @Nullable Argument medium(int at, int end) {
    for (var phrase : ArgumentFinder.after(line, at + 1)) {
      var ids = phrase.headIds();
      if (phrase.from() < end && !phrase.bare() && !ids.isEmpty() && floor.medium(ids.getFirst())) {
        return line.is(phrase.from() - 1, WordClass.BY) ? null : phrase;
      }
    }
    return null;
  }
}
