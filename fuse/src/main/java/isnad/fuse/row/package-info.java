/// Things kept in a fixed order that nothing but the things themselves decides, so that a newcomer
/// moves only the few next to its own place. No readings, no I/O.
@NullMarked
package isnad.fuse.row;

import org.jspecify.annotations.NullMarked;
