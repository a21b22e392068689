package isnad.app;

import isnad.fuse.Archive;
import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Token;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/// The pure functions that the program is about, and what its views measure by. What it is made of,
/// packs above all, is read when something of it is first asked for; a pack's fault is told then.
///
/// @param mind what reads and fuses
/// @param relations what the packs know of relations
/// @param parts a word to its clitics and stem, as written
/// @param stems of a folded word: words with one in common are forms of one another
/// @param stamp which program with which packs this is
public record Engine(
    Supplier<Mind> mind,
    Supplier<Lore> relations,
    Function<Token, List<String>> parts,
    Function<String, List<String>> stems,
    String stamp) {
  /// What reads and fuses.
  ///
  /// @param reader one article to one reading
  /// @param archives an empty archive, which knows whom the packs know, for readings that lie on a
  ///   shelf
  /// @param known the actors and places of the packs
  public record Mind(
      Function<Source, Reading> reader,
      Function<Function<String, Reading>, Archive> archives,
      Directory known) {}

  /// One article to one reading. Who reads many asks for it once, before the first: a pack's fault
  /// is none of a page.
  public Function<Source, Reading> reader() {
    return mind.get().reader();
  }

  /// An empty archive, for readings that lie on a shelf.
  public Archive archive(Function<String, Reading> shelf) {
    return mind.get().archives().apply(shelf);
  }

  /// The actors and places of the packs.
  public Directory known() {
    return mind.get().known();
  }

  /// What the packs know of relations.
  public Lore lore() {
    return relations.get();
  }

  /// Many readings, and the corrections that stand above them, to one chronicle.
  public Chronicle chronicle(List<Reading> readings, List<Correction> ledger) {
    var shelf = new TreeMap<String, Reading>();
    readings.forEach(reading -> shelf.put(reading.document(), reading));
    var archive = archive(shelf::get);
    archive.correct(ledger);
    shelf.values().forEach(archive::put);
    return archive.chronicle();
  }
}
