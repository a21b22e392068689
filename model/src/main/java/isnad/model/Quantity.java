package isnad.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// An amount of something.
///
/// @param unit `people`, `percent`, `km`, `years`, an ISO 4217 code …; absent for a bare number
/// @param noun what is counted, as written
/// @param of whose they are
/// @param part whether it is a part of the count before it ("among them four children")
/// @param span of the number with its bound
public record Quantity(
    What what,
    Amount amount,
    @Nullable String unit,
    @Nullable String noun,
    @Nullable ActorId of,
    boolean part,
    Span span) {
  /// What a count tells of those counted.
  public enum What {
    KILLED,
    WOUNDED,
    CAPTURED,
    DISPLACED,
    TROOPS,
    PERCENT,
    DISTANCE_KM,
    OTHER;

    /// As records print it: `distance_km`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
