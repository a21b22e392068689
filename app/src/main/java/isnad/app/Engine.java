package isnad.app;

import isnad.model.Chronicle;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.model.Token;
import java.util.List;
import java.util.function.Function;

/// The pure functions that the program is about.
///
/// @param reader one article to one reading
/// @param chronicler many readings to one chronicle
/// @param parts a word to its clitics and stem, as written
public record Engine(
    Function<Source, Reading> reader,
    Function<List<Reading>, Chronicle> chronicler,
    Function<Token, List<String>> parts) {}
