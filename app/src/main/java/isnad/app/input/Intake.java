package isnad.app.input;

import isnad.model.Problem;

/// Who takes what the doors let in, one page after the other: none of it is held longer than it
/// takes. What taking throws ends all; what is wrong with a file is a problem.
public interface Intake {
  void take(Original original);

  void problem(Problem problem);

  /// Whether leads are followed. Where they are not, a feed hands over what it has of its items.
  default boolean follows() {
    return false;
  }

  /// Takes a lead, where leads are followed.
  default void lead(Lead lead) {}
}
