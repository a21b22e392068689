/// Says what accounts of one event dispute. `Clusters` go in, `Event`s come out;
/// [ContestFinder][isnad.fuse.contest.ContestFinder] is the way in.
/// [Origins][isnad.fuse.contest.Origins] says where each telling starts;
/// [Disputes][isnad.fuse.contest.Disputes] and [Figures][isnad.fuse.contest.Figures] find values
/// that cannot both be true, [DenialFinder][isnad.fuse.contest.DenialFinder] who denies what and
/// which part of it, [SilenceFinder][isnad.fuse.contest.SilenceFinder] who could have told it and
/// doesn't. Nothing is decided: each version stays with its reports and its origins. "Up to 50" and
/// 84 are contested; "dozens" and 84 are not; 50 of one side and 131 of both are not.
@NullMarked
package isnad.fuse.contest;

import org.jspecify.annotations.NullMarked;
