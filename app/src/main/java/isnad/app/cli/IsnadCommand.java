package isnad.app.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The program's name by itself: it says what can follow.
@Command(
    name = "isnad",
    description = "Reads Arabic news pages on a conflict into one sourced chronicle.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all inputs were read",
      "1:some inputs had problems; all others were read",
      "2:the call was wrong; nothing was done"
    },
    footer = {
      "",
      "isnad demo                      see it work on the sample case",
      "isnad read FILE...              one chronicle of your own pages",
      "isnad COMMAND --help            all that a command understands"
    })
public final class IsnadCommand implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "a command is missing");
    }
  }
}
