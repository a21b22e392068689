package isnad.app.web.picture;

import isnad.app.Once;
import isnad.app.export.Speech;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.fuse.relation.Parties;
import isnad.fuse.relation.Relation;
import isnad.fuse.relation.RelationFinder;
import isnad.fuse.view.Belief;
import isnad.fuse.view.Voices;
import isnad.model.Chronicle;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// What all pictures of one chronicle are drawn from. Each part is made when it is first asked for.
public final class Pictures {
  private final Chronicle chronicle;
  private final Function<Language, Speech> speech;
  private final Map<Language, List<Sign>> signs = new ConcurrentHashMap<>();
  private final Supplier<Parties> parties;
  private final Supplier<List<Relation>> relations;
  private final Supplier<Bonds> bonds;
  private final Supplier<Land> land;

  /// @param voices of the chronicle
  /// @param speech words whose names have no markup
  public Pictures(
      Chronicle chronicle, Supplier<Lore> lore, Voices voices, Function<Language, Speech> speech) {
    this.chronicle = chronicle;
    this.speech = speech;
    this.parties = Once.of(() -> new Parties(chronicle.directory()));
    this.relations =
        Once.of(() -> RelationFinder.find(chronicle, voices, lore.get(), Belief.EVERYONE));
    this.bonds = Once.of(() -> new Bonds(lore.get(), parties(), relations()));
    this.land = Once.of(Land::read);
  }

  /// Every event of the chronicle, in order of time, the undated last.
  public List<Sign> signs(Language language) {
    return signs.computeIfAbsent(
        language,
        one -> Sign.of(chronicle.events(), event -> speech.apply(one).titles().say(event)));
  }

  public Parties parties() {
    return parties.get();
  }

  /// Those of all parties, as everybody tells them.
  public List<Relation> relations() {
    return relations.get();
  }

  public Bonds bonds() {
    return bonds.get();
  }

  public Land land() {
    return land.get();
  }
}
