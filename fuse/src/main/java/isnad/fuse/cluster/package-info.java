/// Joins reports of one happening into one event. Corrected `Reading`s, `Copies` and the directory
/// go in, [Cluster][isnad.fuse.cluster.Cluster]s come out;
/// [EventFinder][isnad.fuse.cluster.EventFinder] is the way in. [Blocks][isnad.fuse.cluster.Blocks]
/// proposes pairs, so that work grows with the reports and not with their square; the
/// [Judge][isnad.fuse.cluster.Judge] weighs each pair by [Weights][isnad.fuse.cluster.Weights] and
/// keeps its reasons; [Regrouping][isnad.fuse.cluster.Regrouping] joins the surest pairs first and
/// never puts two reports together that exclude one another, and
/// [Grouping][isnad.fuse.cluster.Grouping] sees to it that only what can change is grouped again;
/// [Consensus][isnad.fuse.cluster.Consensus] says what the joined ones tell together. What isn't
/// told is compatible with anything and proves nothing. The order of the readings doesn't matter.
@NullMarked
package isnad.fuse.cluster;

import org.jspecify.annotations.NullMarked;
