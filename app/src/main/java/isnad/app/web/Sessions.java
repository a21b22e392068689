package isnad.app.web;

import isnad.store.Team.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who is signed in, while the desk runs: by an id that only their browser has.
final class Sessions {
  static final Duration IDLE = Duration.ofMinutes(60);
  static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST = 10_000;

  private final InstantSource clock;
  private final Map<String, Session> sessions = new LinkedHashMap<>();

  Sessions(InstantSource clock) {
    this.clock = clock;
  }

  /// @param standing what its user was when it began; it ends when that changes
  /// @param token of the session's forms
  record Session(String name, Standing standing, String token, Instant begun, Instant seen) {
    boolean over(Instant now) {
      return now.isAfter(seen.plus(IDLE)) || now.isAfter(begun.plus(LONGEST));
    }
  }

  /// @return the id, which was never used before
  synchronized String begin(String name, Standing standing) {
    var now = clock.instant();
    sessions.values().removeIf(session -> session.over(now));
    if (sessions.size() >= MOST) {
      sessions.remove(sessions.keySet().iterator().next());
    }
    var id = Secret.next();
    sessions.put(id, new Session(name, standing, Secret.next(), now, now));
    return id;
  }

  /// Absent where there is none, or it is over.
  synchronized @Nullable Session get(@Nullable String id) {
    var session = id == null ? null : sessions.get(id);
    if (session == null) {
      return null;
    }
    var now = clock.instant();
    if (session.over(now)) {
      sessions.remove(id);
      return null;
    }
    var seen =
        new Session(session.name(), session.standing(), session.token(), session.begun(), now);
    sessions.put(id, seen);
    return seen;
  }

  /// Of a session that has just begun.
  synchronized String token(String id) {
    return Objects.requireNonNull(sessions.get(id)).token();
  }

  synchronized void end(@Nullable String id) {
    sessions.remove(id);
  }
}
