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

/// The pure functions that the program is about, and what its views measure by.
///
/// @param reader one article to one reading
/// @param archives an empty archive, which knows whom the packs know, for readings that lie on a
///   shelf
/// @param known the actors and places of the packs
/// @param parts a word to its clitics and stem, as written
/// @param lore what the packs know of relations
/// @param stems of a folded word: words with one in common are forms of one another
/// @param stamp which program with which packs this is
public record Engine(
    Function<Source, Reading> reader,
    Function<Function<String, Reading>, Archive> archives,
    Directory known,
    Function<Token, List<String>> parts,
    Lore lore,
    Function<String, List<String>> stems,
    String stamp) {
  /// Many readings, and the corrections that stand above them, to one chronicle.
  public Chronicle chronicle(List<Reading> readings, List<Correction> ledger) {
    var shelf = new TreeMap<String, Reading>();
    readings.forEach(reading -> shelf.put(reading.document(), reading));
    var archive = archives.apply(shelf::get);
    archive.correct(ledger);
    shelf.values().forEach(archive::put);
    return archive.chronicle();
  }
}
