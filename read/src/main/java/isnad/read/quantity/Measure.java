package isnad.read.quantity;

import isnad.model.Amount;

/// An amount with where it begins and ends.
record Measure(Amount amount, int from, int to) {}
