/// Links events that took place within others: the ambush in the battle, the death of two of those
/// who fought. `Event`s and `Reading`s go in, `Part`s come out;
/// [PartFinder][isnad.fuse.part.PartFinder] is the way in. A part is told beside the whole in one
/// article, within its time, not elsewhere, and by nobody who isn't in the whole; the whole is told
/// by more documents than the part, or is the fight in which the part is a deed, so that links
/// never run in a circle. Each link keeps its reasons.
@NullMarked
package isnad.fuse.part;

import org.jspecify.annotations.NullMarked;
