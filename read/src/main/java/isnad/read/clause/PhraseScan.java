package isnad.read.clause;

import isnad.model.Mention;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// Follows one noun phrase from its first token to its last, noting whom it names as its head and
/// whom further inside.
///
/// The head is a name, or a name behind words that let it through: a count, "fighters of", "this".
/// After the definite article or a name an indefinite noun begins another phrase, and so does a
/// second name: that is how subject and object come apart without case endings.
final class PhraseScan {
  /// How many tokens a bracket, what parts a post from its holder, and the rest of a list may have.
  private static final int BRACKET = 12;

  private static final int HOLDER = 7;
  private static final int LIST = 12;

  private final Line line;
  private final int from;
  private final List<Mention.OfActor> heads = new ArrayList<>();
  private final List<Mention.OfActor> owners = new ArrayList<>();
  private int at;
  private boolean open = true;
  private boolean definite;
  private boolean titled;

  /// Where the member of the list that is being read begins, and how many heads stand before it.
  private int memberFrom;

  private int headsBefore;

  private PhraseScan(Line line, int from) {
    this.line = line;
    this.from = from;
    this.at = from;
    this.memberFrom = from;
  }

  /// The phrase that begins at `from`; it has at least one token.
  static Argument phrase(Line line, int from, String preposition) {
    var scan = new PhraseScan(line, from);
    while (scan.at < line.size() && scan.goesOn()) {
      scan.take();
    }
    return new Argument(preposition, from, Math.max(scan.at, from + 1), scan.heads, scan.owners);
  }

  private boolean goesOn() {
    if (at == from || line.quote(at)) {
      return true;
    }
    if (line.comma(at) && list(at)) {
      return true;
    }
    if (line.mark(at)) {
      return overBracket();
    }
    if (toHolder()) {
      return true;
    }
    if (line.finite(at) || !classGoesOn() || !line.governor(at).isEmpty()) {
      return false;
    }
    return line.joined(at) || seemsJoined(at) ? coordinated(at) : !beginsAnother();
  }

  /// "and its ally Niger": a word that no pack knows, with what may be a conjunction, before a
  /// name.
  private boolean seemsJoined(int token) {
    return line.word(token).charAt(0) == Letters.WAW
        && line.reading(token) == null
        && !party(token)
        && token + 1 < line.size()
        && party(token + 1);
  }

  /// Goes behind brackets; what was told without a name has the one in them.
  private boolean overBracket() {
    var close = line.bracketed(at, BRACKET);
    for (var i = at; i < close && heads.isEmpty() && owners.isEmpty(); i++) {
      var actor = line.actor(i);
      if (actor != null) {
        heads.add(actor);
      }
    }
    at = Math.max(at, close);
    return close > 0;
  }

  /// Steps over what stands between a post and the name of its holder: "the ambassador to the
  /// United Nations X", "the leader of the junta in Mali X".
  private boolean toHolder() {
    if (!line.also(memberFrom, WordClass.ROLE) || !ties(at)) {
      return false;
    }
    for (var i = at + 1; i < Math.min(line.size(), at + HOLDER); i++) {
      var actor = line.actor(i);
      if (actor != null && line.begins(actor, i) && line.person(actor.actor())) {
        titled = true;
        at = i;
        return true;
      }
      if (line.finite(i) || line.mark(i) && !line.quote(i) || line.is(i, WordClass.PREPOSITION)) {
        return false;
      }
    }
    return false;
  }

  private boolean ties(int preposition) {
    if (line.governor(preposition).equals(String.valueOf(Letters.LAM))) {
      return true;
    }
    var place = preposition + 1 < line.size() ? line.place(preposition + 1) : null;
    return line.is(preposition, WordClass.PREPOSITION)
        && (line.also(preposition, WordClass.OF_ROLE)
            || place != null && line.stateOf(place) != null);
  }

  private boolean classGoesOn() {
    var type = line.wordClass(at);
    return switch (type) {
      case null -> true;
      case HUMAN -> true;
      case PREPOSITION -> partitive() || line.title(at);
      case CONJUNCTION -> at + 1 < line.size() && coordinated(at + 1);
      default -> false;
    };
  }

  /// "84 of the fighters": the preposition after a count lets the head through.
  private boolean partitive() {
    var counted = line.quantity(at - 1) != null || at > from + 1 && line.quantity(at - 2) != null;
    var of = line.also(at, WordClass.PARTITIVE) || line.also(at + 1, WordClass.PARTITIVE);
    return counted && of && heads.isEmpty() && owners.isEmpty();
  }

  /// "and Niger", "and fighters of", "and its ally Niger".
  private boolean coordinated(int next) {
    if (heads.isEmpty() && owners.isEmpty()) {
      return false;
    }
    return party(next)
        || line.is(next, WordClass.HUMAN)
        || next + 1 < line.size() && party(next + 1) && !line.finite(next);
  }

  /// Whether the comma goes on with a list of names that "and" ends.
  private boolean list(int comma) {
    if (heads.isEmpty() && owners.isEmpty() || !party(comma + 1)) {
      return false;
    }
    for (var i = comma + 1; i < Math.min(line.size(), comma + LIST); i++) {
      if (line.joined(i) && party(i)) {
        return true;
      }
      if (!party(i) && !line.comma(i) && !line.quote(i)) {
        return false;
      }
    }
    return false;
  }

  /// Whether an actor is named at the token, or a state as a place.
  private boolean party(int token) {
    var inside = token < line.size();
    var place = inside ? line.place(token) : null;
    return inside && line.actor(token) != null || place != null && line.stateOf(place) != null;
  }

  private boolean beginsAnother() {
    var actor = line.actor(at);
    if (actor != null && line.begins(actor, at)) {
      return !heads.isEmpty()
          && !joins()
          && !(titled && line.person(actor.actor()))
          && heads.stream().noneMatch(h -> h.actor().equals(actor.actor()));
    }
    if (actor != null || line.place(at) != null) {
      return false;
    }
    return line.quantity(at) != null && line.quantity(at - 1) == null
        || line.time(at) != null
        || behindName()
        || definite
            && !hasArticle(at)
            && !line.title(at)
            && line.nation(at) == null
            && !line.is(at, WordClass.HUMAN);
  }

  /// A definite noun right behind a name belongs to the next phrase.
  private boolean behindName() {
    var reading = line.reading(at);
    return !heads.isEmpty()
        && line.actor(at - 1) != null
        && reading != null
        && reading.kind() == Inflected.Kind.NOUN
        && reading.definite();
  }

  private void take() {
    var actor = line.actor(at);
    if (actor != null && line.begins(actor, at)) {
      takeActor(actor);
      return;
    }
    var nation = line.nation(at);
    if (nation != null && !line.title(at) && !line.is(at + 1, WordClass.MAKE)) {
      takeNation(nation);
    }
    var place = line.place(at);
    if (place != null) {
      takePlace(place);
    } else if (line.is(at, WordClass.PREPOSITION)) {
      open = true;
    } else if (line.pronoun(at) != null && heads.isEmpty()) {
      heads.addAll(line.meantBy(at));
    } else if (line.is(at, WordClass.HUMAN) && (heads.isEmpty() || joins())) {
      if (joins()) {
        memberFrom = at;
        headsBefore = heads.size();
        open = true;
      }
      titled = true;
    } else if (!lets(at)) {
      open = false;
      definite |= hasArticle(at);
    }
    at++;
  }

  /// The nation's army, where the phrase tells of what only armies have.
  private void takeNation(Mention.OfActor nation) {
    var army = armed() ? line.armyOf(nation) : null;
    owners.add(army == null ? nation : army);
  }

  private boolean armed() {
    for (var i = from; i < at; i++) {
      if (line.also(i, WordClass.ARMAMENT)) {
        return true;
      }
    }
    return false;
  }

  private void takeActor(Mention.OfActor actor) {
    var apposed = heads.isEmpty() && !open && line.person(actor.actor());
    if (titled && line.person(actor.actor())) {
      heads.subList(headsBefore, heads.size()).clear();
      apposed = true;
    }
    (open || apposed || joins() && !heads.isEmpty() ? heads : owners).add(actor);
    open = false;
    definite = true;
    titled &= !line.person(actor.actor());
    at = line.endOf(actor, at);
  }

  /// A state named as a place is a party too, where nobody else is named.
  private void takePlace(Mention.OfPlace place) {
    definite = true;
    var state = line.stateOf(place);
    if (state != null && line.begins(place, at)) {
      (joins() && !heads.isEmpty() ? heads : owners)
          .add(new Mention.OfActor(place.span(), state, place.form()));
    }
    open = false;
  }

  private boolean joins() {
    return line.joined(at)
        || at > from
            && (line.is(at - 1, WordClass.CONJUNCTION)
                || line.comma(at - 1)
                || line.joined(at - 1) && line.actor(at - 1) == null
                || seemsJoined(at - 1));
  }

  private boolean lets(int token) {
    return line.is(token, WordClass.HUMAN)
        || line.is(token, WordClass.DEMONSTRATIVE)
        || line.is(token, WordClass.PREPOSITION)
        || line.is(token, WordClass.CONJUNCTION)
        || line.quantity(token) != null
        || line.title(token)
        || line.quote(token)
        || line.comma(token);
  }

  private boolean hasArticle(int token) {
    return Clitics.hasArticle(line.bareWord(token));
  }
}
