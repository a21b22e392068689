package isnad.app.cli;

import isnad.read.pack.PackException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import picocli.CommandLine;

/// What is said when a command could not do its work.
public final class Failure {
  private Failure() {}

  public static int say(Exception fault, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    var message =
        switch (fault) {
          case PackException e -> "a pack is wrong: " + e.getMessage();
          case NoSuchFileException e -> e.getFile() + ": there is no such file or folder";
          case NotDirectoryException e -> e.getFile() + ": it is no folder";
          case AccessDeniedException e -> e.getFile() + ": permission denied";
          case IOException e -> e.getMessage();
          default -> throw fault;
        };
    command.getErr().print("isnad: " + message + "\n");
    command.getErr().flush();
    return ExitCode.WRONG_CALL;
  }
}
