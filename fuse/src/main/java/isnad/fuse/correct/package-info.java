/// Replays the ledger of corrections over what was read. `Reading`s and `Correction`s go in, a
/// [Corrected][isnad.fuse.correct.Corrected] comes out;
/// [CorrectionFinder][isnad.fuse.correct.CorrectionFinder] is the way in. A rejected report leaves
/// its reading and every statement that carried it; joins and parts become
/// [Bond][isnad.fuse.correct.Bond]s that the clustering must keep. An anchor fits where a document
/// has that hash and a report that trigger and type, nowhere else: what no longer fits becomes an
/// orphan. The last word on one pair of reports counts. An empty ledger changes nothing but the
/// order of the readings.
@NullMarked
package isnad.fuse.correct;

import org.jspecify.annotations.NullMarked;
