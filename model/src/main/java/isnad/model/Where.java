package isnad.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Where something is said to have happened.
public sealed interface Where {
  Where NOT_TOLD = new Unknown();

  /// The place that the words name; absent when unknown.
  @Nullable PlaceId place();

  record At(PlaceId place) implements Where {}

  /// Near a place, or so far from it.
  ///
  /// @param km absent where the text says only "near"
  record Near(PlaceId place, @Nullable BigDecimal km) implements Where {}

  /// The text names no place.
  record Unknown() implements Where {
    @Override
    public @Nullable PlaceId place() {
      return null;
    }
  }
}
