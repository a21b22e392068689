package isnad.app.web;

import isnad.app.export.Speech;
import isnad.app.words.Language;
import isnad.app.words.Words;

/// One request for a page: where it points, the case it was made of, and whom to trust with
/// changes.
///
/// @param token what a form must carry for its change to be taken
public record Visit(Address address, Snapshot snapshot, String token) {
  public Language language() {
    return address.language();
  }

  public Speech speech() {
    return snapshot.speech(language());
  }

  public Words words() {
    return speech().words();
  }

  /// The interface's words under the key: they are ours, and names in them are escaped already.
  public Markup say(String key, Object... slots) {
    return new Markup(words().say(key, slots));
  }

  public Filters filters() {
    return Filters.of(address);
  }
}
