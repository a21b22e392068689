package isnad.app;

import isnad.model.Chronicle;
import isnad.model.Problem;
import java.util.List;

/// What some inputs came to: the chronicle of all that could be read, and what could not be.
public record Case(Chronicle chronicle, List<Problem> problems) {
  public Case {
    problems = List.copyOf(problems);
  }
}
