package isnad.read.time;

/// A word of time or a number in a sentence.
///
/// @param name its class, as patterns name it: `month`, `dom`, `deictic` …
/// @param value what it stands for in its class: the number of a month, -1 for "last"
/// @param before proclitics glued to it
/// @param to one past its last token
record Slot(String name, int value, String before, int to) {}
