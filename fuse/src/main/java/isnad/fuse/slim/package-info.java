/// Keeps much in little room: equal values once, words as numbers. An archive of a hundred thousand
/// pages names the same actors, places, days and words again and again. No readings, no I/O.
@NullMarked
package isnad.fuse.slim;

import org.jspecify.annotations.NullMarked;
