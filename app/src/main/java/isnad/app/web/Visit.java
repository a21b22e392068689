package isnad.app.web;

import isnad.app.export.Speech;
import isnad.app.words.Language;
import isnad.app.words.Words;

/// One request for a page: where it points, the case it was made of, and whom to trust with
/// changes.
///
/// @param visitor who asks
public record Visit(Address address, Snapshot snapshot, Visitor visitor) {
  /// What a form must carry for its change to be taken.
  public String token() {
    return visitor.token();
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

  public Filters filters() {
    return Filters.of(address);
  }
}
