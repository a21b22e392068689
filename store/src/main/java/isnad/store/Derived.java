package isnad.store;

import isnad.model.Reading;

/// What was made of a document, to be kept beside it.
///
/// @param document its number
/// @param engine which program with which packs read it
/// @param words what it is searched by
public record Derived(long document, String engine, Reading reading, Words words) {
  /// Words, folded, with a blank between; letters and digits only.
  ///
  /// @param single each once
  /// @param pairs those that stand side by side, as [WordIndex#pair] joins them
  public record Words(String single, String pairs) {}
}
