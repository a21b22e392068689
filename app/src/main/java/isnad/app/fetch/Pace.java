package isnad.app.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// How often a host is asked: never twice within its pause, and not before the moment that it
/// named.
final class Pace {
  /// Between two requests to a host that names no pause.
  static final Duration USUAL = Duration.ofSeconds(1);

  /// Who asks for more is left for another time.
  static final Duration LONGEST = Duration.ofMinutes(2);

  private final Outside.Moments moments;
  private final Map<String, Instant> last = new HashMap<>();
  private final Map<String, Instant> notBefore = new HashMap<>();

  Pace(Outside.Moments moments) {
    this.moments = moments;
  }

  /// Waits until the host may be asked.
  void await(String host, Duration pause) throws RefusedException, InterruptedException {
    var now = moments.now();
    var before = last.get(host);
    var rested = before == null || before.isAfter(now) ? now : before.plus(pause);
    var free = later(rested, notBefore.getOrDefault(host, now));
    var wait = Duration.between(now, free);
    if (wait.compareTo(LONGEST) > 0) {
      throw RefusedException.broken(
          "%s asks to be left alone until %s; say the same again then".formatted(host, free));
    }
    if (wait.isPositive()) {
      moments.pause(wait);
    }
    last.put(host, moments.now());
  }

  /// The host has answered: its pause begins.
  void answered(String host) {
    last.put(host, moments.now());
  }

  /// The host named the moment from which it may be asked again.
  void leaveAlone(String host, Instant until) {
    notBefore.merge(host, until, Pace::later);
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
