package isnad.app.input;

import isnad.model.Problem;
import isnad.model.Source;
import java.util.List;

/// What could be read of the inputs, and what could not.
///
/// @param sources each with an id of its own
public record Loaded(List<Source> sources, List<Problem> problems) {
  public Loaded {
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }
}
