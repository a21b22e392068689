package isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import isnad.store.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Signing in and out, and who a request comes from. What a session's user may is asked of the case
/// with each request: who is removed is out.
final class Entrance {
  static final String LOGIN = "login";
  static final String LOGOUT = "logout";

  /// Only addresses of this desk: nobody is sent elsewhere from here.
  private static final Pattern WITHIN = Pattern.compile("/(?:ar|en)(?:[/?][^\\\\\\p{Cntrl}]*)?");

  /// Trying a password takes a processor for a while; others shall have some.
  private static final int AT_ONCE = 2;

  private final Listening listening;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Semaphore trying = new Semaphore(AT_ONCE, true);
  private final String anybodys = Secret.next();

  Entrance(Listening listening, InstantSource clock) {
    this.listening = listening;
    this.sessions = new Sessions(clock);
    this.attempts = new Attempts(clock);
  }

  /// What came of an attempt to sign in.
  enum Outcome {
    IN,
    WRONG,
    TOO_OFTEN
  }

  boolean open() {
    return listening.gate() == null;
  }

  Visitor visitor(Context request) throws IOException {
    var gate = listening.gate();
    if (gate == null) {
      return new Visitor(null, Role.OWNER, anybodys);
    }
    var session = sessions.get(request.cookie(cookie()));
    var role = session == null ? null : gate.role(session.name());
    return session == null || role == null
        ? new Visitor(null, null, anybodys)
        : new Visitor(session.name(), role, session.token());
  }

  Outcome signIn(Context request) throws IOException, InterruptedException {
    var name = field(request, "name").strip();
    var gate = listening.gate();
    if (!attempts.left(name, request.ip(), proxied(request))) {
      return Outcome.TOO_OFTEN;
    }
    if (gate == null || !knows(gate, name, field(request, "password"))) {
      attempts.failed(name, request.ip());
      return Outcome.WRONG;
    }
    attempts.succeeded(name);
    sessions.end(request.cookie(cookie()));
    request.res().addHeader("Set-Cookie", cookie(sessions.begin(name), ""));
    return Outcome.IN;
  }

  private boolean knows(Gate gate, String name, String password)
      throws IOException, InterruptedException {
    trying.acquire();
    try {
      return gate.knows(name, password);
    } finally {
      trying.release();
    }
  }

  private static boolean proxied(Context request) throws IOException {
    return InetAddress.getByName(request.ip()).isLoopbackAddress();
  }

  void signOut(Context request) {
    sessions.end(request.cookie(cookie()));
    request.res().addHeader("Set-Cookie", cookie("", "; Max-Age=0"));
  }

  /// Sends a visitor to the page where they sign in, and back from there.
  void send(Context request, String login) {
    request.redirect(login, HttpStatus.SEE_OTHER);
    request.skipRemainingHandlers();
  }

  /// Where a visitor wanted to go.
  static String wanted(@Nullable String next, String start) {
    return next != null && WITHIN.matcher(next).matches() ? next : start;
  }

  static String field(Context request, String name) {
    return Objects.requireNonNullElse(request.formParam(name), "");
  }

  /// The prefix makes browsers refuse one that another name of the site set.
  private String cookie() {
    return listening.secure() ? "__Host-isnad" : "isnad";
  }

  /// It ends with the browser, and is sent with no request that another site made.
  private String cookie(String value, String end) {
    return "%s=%s; Path=/; HttpOnly; SameSite=Strict%s%s"
        .formatted(cookie(), value, listening.secure() ? "; Secure" : "", end);
  }
}
