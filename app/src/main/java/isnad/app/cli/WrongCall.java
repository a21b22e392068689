package isnad.app.cli;

import picocli.CommandLine;

/// What is said to a call that cannot be understood: what is wrong, what may have been meant, and
/// where the right words stand.
public final class WrongCall {
  private WrongCall() {}

  public static int say(CommandLine.ParameterException wrong, String... args) {
    var command = wrong.getCommandLine();
    var err = command.getErr();
    err.print("isnad: " + message(wrong, command) + "\n");
    CommandLine.UnmatchedArgumentException.printSuggestions(wrong, err);
    err.print("Try: " + command.getCommandSpec().qualifiedName() + " --help\n");
    err.flush();
    return ExitCode.WRONG_CALL;
  }

  private static String message(CommandLine.ParameterException wrong, CommandLine command) {
    var words = command.getSubcommands().keySet();
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !words.isEmpty()) {
      var word = unmatched.getUnmatched().getFirst();
      return "there is no command '%s'; there are %s".formatted(word, String.join(", ", words));
    }
    return String.valueOf(wrong.getMessage());
  }
}
