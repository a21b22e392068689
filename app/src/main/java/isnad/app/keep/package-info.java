/// What keeps a case and reads it: pages go in, readings come out.
///
/// [Keeper] puts what the doors let in into a [case][isnad.store.CaseStore] and has it read;
/// [KeptCase] reads the chronicle of what is kept; [Rebuilding] makes the readings anew and says
/// what changed; [Checking] looks at every hash, span and reference. Who works on a case asks its
/// [Holdings] for readings; who shows its chronicle asks a [Stock] for what that does not hold.
/// Bytes are kept first and read then: who is killed between the two loses no page.
@NullMarked
package isnad.app.keep;

import org.jspecify.annotations.NullMarked;
