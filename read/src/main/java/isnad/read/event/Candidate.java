package isnad.read.event;

import isnad.model.When;
import isnad.model.Where;

/// A trigger with what its line says of it, before anyone asked whether it reports anything.
///
/// @param told whether its clause, or the opening of its sentence, says when or where, or the
///   sentence reports it for certain
record Candidate(
    Trigger trigger,
    StatusFinder.Reality reality,
    Roles parts,
    When when,
    Where where,
    boolean told) {
  /// Whether it says anything of what happened but that it did.
  boolean tells() {
    return told || !parts.empty();
  }

  Candidate withParts(Roles parties) {
    return new Candidate(trigger, reality, parties, when, where, told);
  }

  Candidate withWhen(When other) {
    return new Candidate(trigger, reality, parts, other, where, true);
  }

  Candidate asReported() {
    return new Candidate(trigger, reality, parts, when, where, true);
  }
}
