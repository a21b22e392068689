package isnad.store;

import isnad.model.Reading;

/// What was made of a document, to be kept beside it.
///
/// @param document its number
/// @param engine which program with which packs read it
/// @param words each of its words once, folded, with a blank between; letters and digits only
public record Derived(long document, String engine, Reading reading, String words) {}
