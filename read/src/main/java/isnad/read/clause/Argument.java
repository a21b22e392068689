package isnad.read.clause;

import isnad.model.ActorId;
import isnad.model.Mention;
import isnad.read.text.Letters;
import java.util.List;

/// A noun phrase of a clause.
///
/// @param preposition what governs it, folded; empty for a bare phrase
/// @param from first token
/// @param to one past the last token
/// @param heads those whom the phrase itself names, with those coordinated to them
/// @param owners those named further inside it: possessors, nationalities
public record Argument(
    String preposition,
    int from,
    int to,
    List<Mention.OfActor> heads,
    List<Mention.OfActor> owners) {
  private static final String BETWEEN = "" + Letters.BA + Letters.YA + Letters.NOON;

  public Argument {
    heads = List.copyOf(heads);
    owners = List.copyOf(owners);
  }

  /// The phrase from token `at` on, with what is glued before it.
  public static Argument from(Line line, int at) {
    return PhraseScan.phrase(line, at, line.governor(at));
  }

  public boolean bare() {
    return preposition.isEmpty();
  }

  /// The phrase as a relative clause or participle behind it takes it up: where it has no head that
  /// is named, the last one named in it.
  Argument described() {
    return heads.isEmpty() && !owners.isEmpty()
        ? new Argument(preposition, from, to, List.of(owners.getLast()), owners)
        : this;
  }

  /// The phrase as a doer: what only armies have acts for its owner ("a Malian drone struck").
  public Argument wielded(Line line) {
    var arms = line.also(from, WordClass.ARMAMENT) || line.also(from, WordClass.EQUIPMENT);
    return arms && heads.isEmpty() ? new Argument(preposition, from, to, owners, owners) : this;
  }

  /// Those named in the relative clause behind the one side that "between" governs: its backers
  /// and, joined to them, the other side.
  public List<ActorId> backedIn(Line line) {
    if (!oneSide() || !line.is(to, WordClass.RELATIVE)) {
      return List.of();
    }
    var behind = Frame.bare(ArgumentFinder.after(line, to + 2));
    return behind.isEmpty() || behind.getFirst().heads().size() < 2
        ? List.of()
        : behind.getFirst().headIds();
  }

  /// Whether "between" governs it and the other side is still to come.
  boolean oneSide() {
    return preposition.equals(BETWEEN) && heads.size() == 1;
  }

  /// All but the last of those named.
  Argument withoutLast() {
    var rest = heads.subList(0, heads.size() - 1);
    return new Argument(preposition, from, to, rest, owners);
  }

  public List<ActorId> headIds() {
    return heads.stream().map(Mention.OfActor::actor).toList();
  }

  /// The heads' ids; where there are none the first owner's.
  public List<ActorId> anyIds() {
    return !heads.isEmpty() || owners.isEmpty() ? headIds() : List.of(owners.getFirst().actor());
  }
}
