package isnad.read.event;

import isnad.model.Evidence;
import isnad.model.Happening;

/// A happening found in a line, before anyone asked who tells it.
///
/// @param line number of the line
/// @param from first token of the trigger
/// @param to one past its last token
public record Occurrence(int line, int from, int to, Happening happening, Evidence evidence) {
  boolean ofNobody() {
    return happening.actors().isEmpty() && happening.recipients().isEmpty();
  }

  Occurrence with(Happening other) {
    return new Occurrence(line, from, to, other, evidence);
  }
}
