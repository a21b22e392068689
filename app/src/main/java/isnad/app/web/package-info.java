/// The desk: the chronicle in the browser, on this machine. [Desk] lets requests in and answers
/// them; [Live] holds the case as it is now, a [Snapshot] of which makes each page; an [Address] is
/// all the state that a page has. [Guard] says which requests are taken, [Entrance] from whom,
/// where a [GuestList] knows users; a [Visitor] goes with each [Visit]. The pages themselves are
/// records in `isnad.app.web.page`, each with the template of its name.
@NullMarked
package isnad.app.web;

import org.jspecify.annotations.NullMarked;
