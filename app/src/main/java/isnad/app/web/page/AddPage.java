package isnad.app.web.page;

import isnad.app.web.Adding.Lot;
import isnad.app.web.Page;
import isnad.app.web.Visit;
import java.util.Optional;

/// Where pages are put into the case, and how far that is; three ways to begin for who has none.
///
/// @param lot what is being added
/// @param rereads whether pages are being read anew
/// @param writable whether there is a case to add to
/// @param empty whether the case has no page yet
public record AddPage(
    String title, Optional<Lot> lot, boolean rereads, boolean writable, boolean empty)
    implements Page {
  public static AddPage of(Visit visit) {
    return new AddPage(
        visit.words().say("page.add"),
        visit.rest().lot(),
        visit.rest().round().filter(round -> !round.done()).isPresent(),
        visit.rest().kept().isPresent() && visit.mayChange(),
        visit.snapshot().accounts().outlines().heads().isEmpty());
  }

  /// Without a script the page asks again by itself until all is done.
  public boolean underWay() {
    return rereads || lot.isPresent() && !lot.get().done();
  }
}
