package isnad.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often a password was tried in vain lately, by name and by address.
final class Attempts {
  static final int OF_NAME = 10;
  static final int OF_ADDRESS = 30;
  static final Duration LATELY = Duration.ofMinutes(15);
  private static final int MOST_KEYS = 10_000;

  private final InstantSource clock;
  private final Map<String, Deque<Instant>> failed = new LinkedHashMap<>();

  Attempts(InstantSource clock) {
    this.clock = clock;
  }

  /// Whether one more may be made.
  ///
  /// @param address from where; this machine's own may stand for all who come through a proxy
  synchronized boolean left(String name, String address, boolean proxy) {
    return count("name " + name) < OF_NAME && (proxy || count("at " + address) < OF_ADDRESS);
  }

  private int count(String key) {
    var times = failed.get(key);
    if (times == null) {
      return 0;
    }
    var since = clock.instant().minus(LATELY);
    times.removeIf(time -> time.isBefore(since));
    return times.size();
  }

  synchronized void failed(String name, String address) {
    add("name " + name);
    add("at " + address);
  }

  private void add(String key) {
    if (failed.size() >= MOST_KEYS && !failed.containsKey(key)) {
      failed.remove(failed.keySet().iterator().next());
    }
    failed.computeIfAbsent(key, any -> new ArrayDeque<>()).add(clock.instant());
  }

  synchronized void succeeded(String name) {
    failed.remove("name " + name);
  }
}
