package isnad.app.fetch;

import java.io.IOException;

/// An address is not fetched; the message says why and what would help.
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1;

  private final Why why;

  /// Who must change something before asking again makes sense.
  public enum Why {
    /// our own rules forbid it, which the caller may change
    BARRED,
    /// the server gave its answer, and would give it again
    ANSWERED,
    /// it may be otherwise later
    BROKEN
  }

  private RefusedException(Why why, String message) {
    super(message);
    this.why = why;
  }

  static RefusedException barred(String message) {
    return new RefusedException(Why.BARRED, message);
  }

  static RefusedException answered(String message) {
    return new RefusedException(Why.ANSWERED, message);
  }

  static RefusedException broken(String message) {
    return new RefusedException(Why.BROKEN, message);
  }

  public Why why() {
    return why;
  }
}
