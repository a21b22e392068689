/// What the program knows: YAML text in, parsed entries, phrases and patterns out.
///
/// [Packs] parses the files that the caller hands in and orders packs by their needs; [Entry] gives
/// typed access with file and line in every fault; [Phrases] finds names; [Pattern],
/// [PatternParser], [PatternMatcher] and [PatternIndex] are the pattern language and its one
/// interpreter. What a key means is the business of the stage that asks for it.
@NullMarked
package isnad.read.pack;

import org.jspecify.annotations.NullMarked;
