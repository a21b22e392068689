/// Reads who says what, and through whom.
///
/// [Line][isnad.read.clause.Line]s and the [Occurrence][isnad.read.event.Occurrence]s found in them
/// go in; [Report][isnad.model.Report]s with their chains and [Statement][isnad.model.Statement]s
/// come out; [StatementReader] is the way in. [SayingFinder] finds verbs of speech with their
/// subjects and sources' phrases with their tellers, and which words are theirs. A teller without a
/// name stays one: it proves no origin.
@NullMarked
package isnad.read.statement;

import org.jspecify.annotations.NullMarked;
