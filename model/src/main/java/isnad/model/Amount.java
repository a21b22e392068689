package isnad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as the text bounds it.
public sealed interface Amount {
  /// The least it can be; absent where the text sets no lower bound.
  @Nullable BigDecimal min();

  /// The most it can be; absent where the text sets no upper bound.
  @Nullable BigDecimal max();

  /// Whether both can be true of one thing: their ranges meet. Dozens agree with 84; "up to 50" and
  /// 84 don't.
  default boolean agrees(Amount other) {
    var mine = slack();
    var theirs = other.slack();
    return reaches(mine, theirs) && reaches(theirs, mine);
  }

  /// The range within which it counts as told alike; wider than its bounds only for [About].
  default Amount slack() {
    return this;
  }

  private static boolean reaches(Amount high, Amount low) {
    var max = high.max();
    var min = low.min();
    return max == null || min == null || max.compareTo(min) >= 0;
  }

  static Amount exactly(long number) {
    return new Exactly(BigDecimal.valueOf(number));
  }

  record Exactly(BigDecimal number) implements Amount {
    public Exactly {
      number = plain(number);
    }

    @Override
    public BigDecimal min() {
      return number;
    }

    @Override
    public BigDecimal max() {
      return number;
    }
  }

  record AtLeast(BigDecimal min) implements Amount {
    public AtLeast {
      min = plain(min);
    }

    @Override
    public @Nullable BigDecimal max() {
      return null;
    }
  }

  record AtMost(BigDecimal max) implements Amount {
    public AtMost {
      max = plain(max);
    }

    @Override
    public @Nullable BigDecimal min() {
      return null;
    }
  }

  record Between(BigDecimal min, BigDecimal max) implements Amount {
    public Between {
      min = plain(min);
      max = plain(max);
      if (min.compareTo(max) > 0) {
        throw new IllegalArgumentException("no amount between " + min + " and " + max);
      }
    }
  }

  /// About a number: agrees with what lies within a tenth of it.
  record About(BigDecimal number) implements Amount {
    public About {
      number = plain(number);
    }

    @Override
    public BigDecimal min() {
      return number;
    }

    @Override
    public BigDecimal max() {
      return number;
    }

    @Override
    public Amount slack() {
      var tenth = number.abs().divide(BigDecimal.TEN);
      return new Between(number.subtract(tenth), number.add(tenth));
    }
  }

  /// A word that counts without a number: dozens, hundreds.
  record Vague(String word, BigDecimal low) implements Amount {
    public Vague {
      low = plain(low);
    }

    @Override
    public BigDecimal min() {
      return low;
    }

    @Override
    public @Nullable BigDecimal max() {
      return null;
    }
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0
        ? BigDecimal.ZERO
        : new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
