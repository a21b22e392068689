/// The records that all modules speak: what an article is, what is read in it, and what many
/// readings tell together. Nothing here reads or writes anything; each record checks itself when it
/// is made and never changes.
///
/// Start with [Happening][isnad.model.Happening] (what is said to have happened),
/// [Report][isnad.model.Report] (one telling of it), [Chain][isnad.model.Chain] (who has it from
/// whom) and [Event][isnad.model.Event] (what all its reports are about). Every value that was
/// found points into an unchanged [Source][isnad.model.Source] by a [Span][isnad.model.Span].
@NullMarked
package isnad.model;

import org.jspecify.annotations.NullMarked;
