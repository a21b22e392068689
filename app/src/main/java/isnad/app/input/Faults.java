package isnad.app.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/// What a failed look at a file means, in words a user can act on.
final class Faults {
  private Faults() {}

  static String of(IOException fault) {
    return switch (fault) {
      case NoSuchFileException e -> "there is no such file";
      case AccessDeniedException e -> "it may not be read; look at its permissions";
      case FileSystemLoopException e -> "a link in the folder leads back into it; remove the link";
      default -> "it cannot be read: " + fault.getMessage();
    };
  }
}
