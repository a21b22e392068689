/// What analysts change: from words as typed to an entry of the ledger, and from there to the
/// chronicle at once.
///
/// An [Edit][isnad.app.edit.Edit] goes in; [Editor][isnad.app.edit.Editor] turns it into a
/// correction that is anchored to content, or says what is wrong with it; a
/// [Workbench][isnad.app.edit.Workbench] writes it down and renews what it changes. It shows the
/// chronicle that is kept in the case until something changes, then its
/// [Assembly][isnad.app.edit.Assembly]; [Upkeep][isnad.app.edit.Upkeep] makes that beforehand. The
/// commands, the pages and the API all go this way.
@NullMarked
package isnad.app.edit;

import org.jspecify.annotations.NullMarked;
