/// Finds texts that repeat one another: pages taken over whole, single paragraphs and sentences,
/// lightly edited or re-spelled. `Reading`s go in, [Copies][isnad.fuse.copy.Copies] come out:
/// groups of reports that share one origin; [CopyFinder][isnad.fuse.copy.CopyFinder] is the way in.
/// A [ShingleIndex][isnad.fuse.copy.ShingleIndex] of three-word runs proposes pairs of paragraphs,
/// an [Alignment][isnad.fuse.copy.Alignment] of their words decides sentence by sentence, by how
/// much of the shorter one the other holds: a copied sentence counts inside an otherwise new page.
/// Each paragraph is compared with those near it in rows of a fixed order, so work grows with the
/// texts and a newcomer changes only the groups that it has to do with.
@NullMarked
package isnad.fuse.copy;

import org.jspecify.annotations.NullMarked;
