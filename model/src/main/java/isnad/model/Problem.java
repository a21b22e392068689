package isnad.model;

import org.jspecify.annotations.Nullable;

/// A fault of the input, as data.
///
/// @param file as the caller named it
/// @param at where in it: `byte 17`, `line 3`; absent where it is the whole file
/// @param message what is wrong and what would help
public record Problem(String file, @Nullable String at, String message) {}
