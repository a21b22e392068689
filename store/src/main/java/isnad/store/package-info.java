/// The case: what an analyst keeps, in one SQLite file or in PostgreSQL, behind one SQL subset.
///
/// [CaseStore] is the way in: a [CaseAddress] goes in, an open case comes out. Precious tables
/// (originals, documents, fates, ledger, marks, settings, users) are only ever added to, which
/// triggers hold; the others ([Shelf], [WordIndex]) are derived from them and can be made anew, or
/// cost a request to a server ([Visits]). Every change is one transaction of one writer and is on
/// the disk when the call returns. [Team] says who may make it. [Upgrade] brings an older case
/// forward. Knows SQL and no Arabic: what the stems of a word are is handed in.
@NullMarked
package isnad.store;

import org.jspecify.annotations.NullMarked;
