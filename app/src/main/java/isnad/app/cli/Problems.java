package isnad.app.cli;

import isnad.app.Console;
import isnad.model.Problem;
import java.util.List;

/// Says on standard error what could not be read; records say it themselves.
final class Problems {
  private Problems() {}

  static void say(List<Problem> problems, Console console) {
    for (var problem : problems) {
      var at = problem.at() == null ? "" : ", " + problem.at();
      console.err().print("isnad: " + problem.file() + at + ": " + problem.message() + "\n");
    }
    console.err().flush();
  }
}
