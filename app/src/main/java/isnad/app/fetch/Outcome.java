package isnad.app.fetch;

import isnad.app.input.Served;
import isnad.store.Visits.Reply;

/// What came of fetching an address.
public sealed interface Outcome {
  /// It is here.
  ///
  /// @param reply what to tell the server next time
  record Got(Served served, Reply reply) implements Outcome {}

  /// It is as it was.
  record Same(Reply reply) implements Outcome {}

  /// It is not here.
  ///
  /// @param why with what would help
  /// @param cause who must change something before asking again makes sense
  record Refused(String why, RefusedException.Why cause) implements Outcome {}
}
