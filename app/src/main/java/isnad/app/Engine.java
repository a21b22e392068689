package isnad.app;

import isnad.fuse.Archive;
import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Token;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// The pure functions that the program is about, and what its views measure by.
///
/// @param reader one article to one reading
/// @param archives an empty archive, which knows whom the packs know
/// @param parts a word to its clitics and stem, as written
/// @param lore what the packs know of relations
/// @param stems of a folded word: words with one in common are forms of one another
/// @param stamp which program with which packs this is
public record Engine(
    Function<Source, Reading> reader,
    Supplier<Archive> archives,
    Function<Token, List<String>> parts,
    Lore lore,
    Function<String, List<String>> stems,
    String stamp) {
  /// Many readings, and the corrections that stand above them, to one chronicle.
  public Chronicle chronicle(List<Reading> readings, List<Correction> ledger) {
    var archive = archives.get();
    archive.correct(ledger);
    readings.forEach(archive::put);
    return archive.chronicle();
  }
}
