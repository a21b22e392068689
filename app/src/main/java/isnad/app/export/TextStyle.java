package isnad.app.export;

import isnad.app.words.Language;

/// How a chronicle is set as text.
///
/// @param width in cells
/// @param explain whether each report says by which rule it was read, and what was turned down
public record TextStyle(Language language, int width, boolean colour, boolean explain) {}
