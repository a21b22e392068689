package isnad.app.fetch;

import isnad.store.Visits.Reply;
import org.jspecify.annotations.Nullable;

/// What is asked of servers.
///
/// @param known what the server said last, so that it need not send the same again
/// @param body how much of an answer is read, by its head
record Request(@Nullable Reply known, Body body) {
  /// Judges an answer before its body is read.
  interface Body {
    /// How much is read.
    ///
    /// @throws RefusedException where the answer is nothing that could be read at all
    Wanted of(WebAddress address, Answer head) throws RefusedException;
  }

  /// What the server said last counts where it said it.
  Request at(WebAddress address) {
    var there = known != null && address.toString().equals(known.page());
    return there ? this : new Request(null, body);
  }

  /// A body.
  ///
  /// @param most bytes, packed and unpacked
  /// @param orPart whether a part will do; else more is refused
  record Wanted(int most, boolean orPart) {
    static final Wanted NOTHING = new Wanted(0, true);
  }
}
