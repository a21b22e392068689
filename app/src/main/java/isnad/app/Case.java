package isnad.app;

import isnad.model.Chronicle;
import isnad.model.Problem;
import java.util.ArrayList;
import java.util.List;

/// What some inputs came to: the chronicle of all that could be read, and what could not be.
public record Case(Chronicle chronicle, List<Problem> problems) {
  public Case {
    problems = List.copyOf(problems);
  }

  /// The same with more that could not be read.
  public Case and(List<Problem> others) {
    var all = new ArrayList<>(problems);
    all.addAll(others);
    return new Case(chronicle, all);
  }
}
