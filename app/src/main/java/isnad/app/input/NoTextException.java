package isnad.app.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// The bytes of a page hold no text that can be read; the message says why and what would help.
final class NoTextException extends IOException {
  private static final long serialVersionUID = 1;

  private final @Nullable String at;

  NoTextException(@Nullable String at, String message) {
    super(message);
    this.at = at;
  }

  /// Where in the file; absent where it is the whole.
  @Nullable String at() {
    return at;
  }
}
