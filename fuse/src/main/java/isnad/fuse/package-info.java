/// Puts many readings together: what they tell alike becomes one event, and what they tell
/// differently stays side by side. `Reading`s, a ledger of `Correction`s and the directory go in,
/// one `Chronicle` comes out; [Chronicler][isnad.fuse.Chronicler] is the way in, and its body names
/// the steps: `correct`, `inherit`, `copy`, `cluster`, `contest`, `part`, `naming`. Between them
/// stand small packages that they share: `world` (who is whose, what lies where), `wording` (which
/// words are alike), `row` (who stands near whom) and `slim` (much in little room). Over a finished
/// chronicle `view` and `relation` read, on demand, what its claims and events say.
///
/// Pure functions: no file, no clock, no log. The order of the readings and the number of threads
/// don't matter. No step rules who is right.
@NullMarked
package isnad.fuse;

import org.jspecify.annotations.NullMarked;
