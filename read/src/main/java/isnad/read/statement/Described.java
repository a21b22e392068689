package isnad.read.statement;

import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.read.clause.Argument;
import isnad.read.clause.ArgumentFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.text.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells whom a noun phrase means as a teller: the person named behind a title, whoever stands
/// behind a paper, whoever spoke before, one without a name.
final class Described {
  /// How far behind a paper its teller may be named: "a statement issued by …".
  private static final int TELLER_REACH = 3;

  /// How long the description before a teller's name may be.
  private static final int DESCRIPTION = 16;

  /// How far before its verb a teller without a name may stand: "unconfirmed reports say".
  private static final int BEFORE = 4;

  private final SpeechRules rules;
  private final Line line;
  private final Floor floor;

  Described(SpeechRules rules, Line line, Floor floor) {
    this.rules = rules;
    this.line = line;
    this.floor = floor;
  }

  /// @param end no name from there on belongs to the phrase
  @Nullable Teller teller(Argument phrase, int end) {
    var from = phrase.from();
    var person = person(from, end);
    if (person != null) {
      return Teller.named(List.of(person));
    }
    if (!phrase.heads().isEmpty()) {
      return Teller.named(phrase.headIds());
    }
    if (rules.paper(line.sentence().tokens(), from)) {
      var behind = issued(phrase) ? behind(phrase) : List.<ActorId>of();
      return behind.isEmpty() ? unnamed(from) : Teller.named(behind);
    }
    var unnamed = unnamed(from);
    return unnamed != null ? unnamed : ledBack(from);
  }

  @Nullable Teller unnamed(int at) {
    var found = at < line.size() ? rules.unnamed(line.sentence().tokens(), at) : null;
    return found == null ? null : Teller.unnamed(found.values().getFirst());
  }

  /// Who spoke before and is meant by a definite noun at `at`.
  @Nullable Teller ledBack(int at) {
    var types = at < line.size() ? rules.described(line.sentence().tokens(), at) : null;
    return types == null ? null : floor.described(types, line.token(at).span().start());
  }

  /// One without a name right before a verb that is said of them.
  @Nullable Teller unnamedBefore(int verb) {
    for (var at = verb - 1; at >= Math.max(0, verb - BEFORE) && !line.joined(verb); at--) {
      if (line.mark(at) || line.finite(at) || line.actor(at) != null) {
        return null;
      }
      var found = line.governor(at).isEmpty() ? unnamed(at) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /// The person whom the words from `from` on describe and name: "the expert and founder of the
  /// site such and such, So-and-so". A name goes before an office.
  @Nullable ActorId person(int from, int end) {
    @Nullable ActorId office = null;
    for (var i = from; i < Math.min(end, from + DESCRIPTION) && describes(i, from); i++) {
      var actor = line.actor(i);
      if (actor == null || !line.person(actor.actor())) {
        continue;
      }
      if (actor.form() != Mention.Form.TITLE) {
        return i > from && line.governor(i).equals(String.valueOf(Letters.LAM))
            ? office
            : actor.actor();
      }
      office = office == null ? actor.actor() : office;
    }
    return office;
  }

  private boolean describes(int at, int from) {
    return !line.stop(at)
        && !line.finite(at)
        && !line.is(at, WordClass.COMPLEMENTIZER)
        && !line.is(at, WordClass.RELATIVE)
        && !(at > from && line.comma(at) && !namedBehind(at))
        && !(at > from && line.time(at) != null);
  }

  private boolean namedBehind(int comma) {
    for (var i = comma + 1; i < Math.min(line.size(), comma + TELLER_REACH + 1); i++) {
      var actor = line.actor(i);
      if (actor != null) {
        return line.person(actor.actor());
      }
    }
    return false;
  }

  /// Whether the words right behind a paper tell whose it is: "of the UN", "that X made", "issued
  /// by".
  private boolean issued(Argument paper) {
    var next = paper.to();
    var adjective = line.reading(next - 1);
    return !paper.owners().isEmpty()
        || next < line.size()
            && (line.finite(next) || line.governor(next).equals(String.valueOf(Letters.LAM)))
        || adjective != null && adjective.kind() == Inflected.Kind.AGENT;
  }

  /// Who stands behind the paper that a phrase names.
  List<ActorId> behind(Argument phrase) {
    var maker = maker(phrase);
    return maker == null ? List.of() : maker.anyIds();
  }

  /// The phrase that names them: this one, or one soon behind it.
  @Nullable Argument maker(Argument phrase) {
    if (!phrase.owners().isEmpty()) {
      return phrase;
    }
    var from = line.finite(Math.min(phrase.to(), line.size() - 1)) ? phrase.to() + 1 : phrase.to();
    for (var next : ArgumentFinder.after(line, from)) {
      if (next.from() > from + TELLER_REACH) {
        return null;
      }
      if (!next.anyIds().isEmpty()) {
        return next;
      }
    }
    return null;
  }

  static boolean feminine(String word) {
    return word.endsWith("" + Letters.HA) || word.endsWith("" + Letters.ALEF + Letters.TA);
  }
}
