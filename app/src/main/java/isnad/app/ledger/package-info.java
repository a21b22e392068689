/// The ledger of corrections as a file: one JSON object a line, only ever added to.
///
/// [LedgerFile][isnad.app.ledger.LedgerFile] reads it and adds to it, safely beside other processes
/// and across a crash, as [CaseLedger][isnad.app.ledger.CaseLedger] does for that of a case;
/// [Anchoring][isnad.app.ledger.Anchoring] turns a file's offsets (code points) into those of a
/// text (UTF-16 units) and back. What corrections do is `isnad.fuse.correct`'s business.
@NullMarked
package isnad.app.ledger;

import org.jspecify.annotations.NullMarked;
