/// Finds passages that a page took over from an older text with their old words for time.
/// `Reading`s go in, an [Inheritance][isnad.fuse.inherit.Inheritance] comes out;
/// [InheritedFinder][isnad.fuse.inherit.InheritedFinder] is the way in. Only a page that has at
/// least one expression which contradicts its date is suspected; then "last week" is checked too:
/// if another report tells the same deed by the same people well before, the passage has that
/// report's date and makes no second event. Never guesses a date that nobody tells.
@NullMarked
package isnad.fuse.inherit;

import org.jspecify.annotations.NullMarked;
