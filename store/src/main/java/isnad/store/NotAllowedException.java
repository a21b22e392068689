package isnad.store;

import java.io.IOException;

/// Somebody wanted what their role in a case does not let them do; nothing was changed.
public final class NotAllowedException extends IOException {
  private static final long serialVersionUID = 1;

  NotAllowedException(String message) {
    super(message);
  }
}
