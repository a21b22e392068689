package isnad.app.web;

import isnad.app.export.Speech;
import isnad.app.words.EditWords;
import isnad.app.words.Language;
import isnad.app.words.Words;
import isnad.model.Ledger;
import isnad.store.Act;
import isnad.store.CaseAddress;
import java.util.Optional;

/// One request for a page: where it points, the case it was made of, and whom to trust with
/// changes.
///
/// @param visitor who asks
/// @param rest what stands beside the chronicle
public record Visit(Address address, Snapshot snapshot, Visitor visitor, Rest rest) {
  public Visit(Address address, Snapshot snapshot, Visitor visitor) {
    this(address, snapshot, visitor, Rest.NONE);
  }

  /// What a form must carry for its change to be taken.
  public String token() {
    return visitor.token();
  }

  /// Whether the visitor can correct, and it can be kept.
  public boolean mayChange() {
    return snapshot.state().writable() && visitor.may(Act.CORRECT);
  }

  /// Turns away who may not do it: the page is about nothing else.
  public void demand(Act act) {
    if (!visitor.may(act)) {
      throw Refusal.notAllowed(visitor);
    }
  }

  /// What a page may ask of a case besides its chronicle.
  ///
  /// @param kept where pages can be added and marked; absent where they only are read
  /// @param fetches whether addresses that are given are fetched
  /// @param lot what is being added, where the address names it
  /// @param round how far reading the pages anew is, where that was asked for
  public record Rest(
      Optional<CaseAddress> kept,
      boolean fetches,
      Optional<Adding.Lot> lot,
      Optional<Rereading.Round> round) {
    public static final Rest NONE =
        new Rest(Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  public Language language() {
    return address.language();
  }

  public Speech speech() {
    return snapshot.speech(language());
  }

  /// The same without markup.
  public Speech plain() {
    return snapshot.plain(language());
  }

  public Words words() {
    return speech().words();
  }

  /// The interface's words under the key: they are ours, and names in them are escaped already.
  public Markup say(String key, Object... slots) {
    return new Markup(words().say(key, slots));
  }

  /// What was changed just before this page, and can be taken back.
  public Optional<Ledger.Entry> news() {
    var id = address.first("done");
    return snapshot.state().ledger().entries().stream()
        .filter(entry -> entry.id().equals(id))
        .findFirst();
  }

  /// What analysts change, in words.
  public EditWords edits() {
    return new EditWords(words(), speech().names(), speech().figures());
  }

  public Filters filters() {
    return Filters.of(address);
  }
}
