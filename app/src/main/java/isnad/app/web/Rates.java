package isnad.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often one visitor may ask: an allowance for reading and one for changing, each of which
/// fills again by itself. Generous for people and their scripts; who copies the whole case page by
/// page, or is a program gone wild, leaves some of the machine to others.
final class Rates {
  /// Pages, or answers of the API.
  static final int READ = 1200;

  static final int CHANGE = 300;

  /// In which an allowance that was used up is whole again.
  static final Duration WITHIN = Duration.ofMinutes(1);

  /// How many strangers may stand behind one proxy.
  static final int BEHIND_PROXY = 20;

  private static final int MOST_KEYS = 10_000;

  private final InstantSource clock;
  private final Map<String, Left> left = new LinkedHashMap<>();

  Rates(InstantSource clock) {
    this.clock = clock;
  }

  /// @param asks that were still left then
  private record Left(double asks, Instant at) {}

  /// Takes one of whoever it is.
  ///
  /// @param most in the time that an allowance fills
  /// @return how long to wait; zero where there was one left
  synchronized Duration take(String who, int most) {
    var now = clock.instant();
    var before = left.remove(who);
    var asks = before == null ? most : Math.min(most, before.asks() + filled(before, now, most));
    if (left.size() >= MOST_KEYS) {
      left.remove(left.keySet().iterator().next());
    }
    if (asks < 1) {
      left.put(who, new Left(asks, now));
      return Duration.ofMillis((long) Math.ceil((1 - asks) * WITHIN.toMillis() / most));
    }
    left.put(who, new Left(asks - 1, now));
    return Duration.ZERO;
  }

  /// A clock that was set back fills nothing.
  private static double filled(Left before, Instant now, int most) {
    var millis = Math.max(0, Duration.between(before.at(), now).toMillis());
    return (double) most * millis / WITHIN.toMillis();
  }
}
