package isnad.app;

import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Token;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The pure functions that the program is about, and what its views measure by.
///
/// @param reader one article to one reading
/// @param chronicler many readings, and the corrections that stand above them, to one chronicle
/// @param known the actors and places of the packs
/// @param parts a word to its clitics and stem, as written
/// @param lore what the packs know of relations
/// @param stems of a folded word: words with one in common are forms of one another
/// @param stamp which program with which packs this is
public record Engine(
    Function<Source, Reading> reader,
    BiFunction<List<Reading>, List<Correction>, Chronicle> chronicler,
    Directory known,
    Function<Token, List<String>> parts,
    Lore lore,
    Function<String, List<String>> stems,
    String stamp) {}
