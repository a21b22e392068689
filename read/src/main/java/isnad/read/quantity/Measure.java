package isnad.read.quantity;

import isnad.model.Amount;
import org.jspecify.annotations.Nullable;

/// An amount with where it begins and ends.
///
/// @param unit what the amount's own word counts, before any noun is asked
record Measure(Amount amount, @Nullable String unit, int from, int to) {
  Measure(Amount amount, int from, int to) {
    this(amount, null, from, to);
  }
}
