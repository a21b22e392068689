package isnad.app.cli;

import isnad.app.Console;
import isnad.app.keep.Checking;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `isnad check`: is the case as it was written?
@Command(
    name = "check",
    description = "Looks at every hash, every span and every reference of a case.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all is sound", "1:faults were found", "2:the call was wrong"})
public final class CheckCommand implements Callable<Integer> {
  private final Console console;

  @Mixin private final ThisCase place = new ThisCase();

  public CheckCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    try (var store = place.openToRead()) {
      Checking.Found found;
      try (var progress = Progress.counting(console, "checked")) {
        found = new Checking(store).check(progress);
      }
      found.faults().forEach(fault -> console.err().print("isnad: " + fault + "\n"));
      console.err().flush();
      console
          .out()
          .print(
              "%s documents checked, %s faults\n"
                  .formatted(found.documents(), found.faults().size()));
      if (found.unread() > 0) {
        console.out().print(found.unread() + " are not read yet; isnad rebuild reads them\n");
      }
      console.out().flush();
      return found.faults().isEmpty() ? ExitCode.ALL_READ : ExitCode.SOME_PROBLEMS;
    }
  }
}
