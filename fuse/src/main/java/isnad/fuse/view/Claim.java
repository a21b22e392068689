package isnad.fuse.view;

import isnad.model.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A figure that one report tells.
///
/// @param told when it was said; absent where nothing tells that
/// @param superseded whether the same origin gave another figure later
public record Claim(Amount amount, Voice voice, @Nullable LocalDate told, boolean superseded) {
  /// The least that it says in any number; "up to 50" says 50.
  BigDecimal floor() {
    var min = amount.min();
    return min == null ? ceiling() : min;
  }

  /// The most that it says in any number; "at least 14" says 14.
  BigDecimal ceiling() {
    var max = amount.max();
    return max == null ? Objects.requireNonNull(amount.min()) : max;
  }

  /// How loosely it bounds: an exact number 0, a word without a number most.
  int looseness() {
    return switch (amount) {
      case Amount.Exactly exactly -> 0;
      case Amount.About about -> 1;
      case Amount.Between between -> 2;
      case Amount.AtLeast atLeast -> 3;
      case Amount.AtMost atMost -> 3;
      case Amount.Vague vague -> 4;
    };
  }

  /// Whether it gives a number and not only a bound.
  boolean definite() {
    return looseness() <= 2;
  }

  /// Whether it says something new beside an earlier figure: what cannot be true together with it,
  /// or what bounds no worse. "Dozens" after 84 takes nothing back.
  boolean revises(Claim earlier) {
    return !amount.equals(earlier.amount)
        && (!amount.agrees(earlier.amount) || looseness() <= earlier.looseness());
  }

  Claim withSuperseded() {
    return new Claim(amount, voice, told, true);
  }
}
