package isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import isnad.store.Role;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Signing in and out, and who a request comes from. What a session's user is is asked of the case
/// with each request: who is removed, made something else, or got another password is out.
final class Entrance {
  /// Only addresses of this desk: nobody is sent elsewhere from here.
  private static final Pattern WITHIN = Pattern.compile("/(?:ar|en)(?:[/?][^\\\\\\p{Cntrl}]*)?");

  /// Trying a password takes a processor for a while; others shall have some.
  private static final int AT_ONCE = 2;

  /// Of an address of IPv6, what one subscriber has.
  private static final int SUBSCRIBER = 8;

  private final Listening listening;
  private final Sessions sessions;
  private final Attempts attempts;
  private final Rates rates;
  private final Semaphore trying = new Semaphore(AT_ONCE, true);
  private final String anybodys = Secret.next();

  Entrance(Listening listening, InstantSource clock) {
    this.listening = listening;
    this.sessions = new Sessions(clock);
    this.attempts = new Attempts(clock);
    this.rates = new Rates(clock);
  }

  /// What came of trying a password.
  enum Outcome {
    IN,
    WRONG,
    TOO_OFTEN
  }

  boolean open() {
    return listening.guests() == null;
  }

  Visitor visitor(Context request) throws IOException {
    var guests = listening.guests();
    if (guests == null) {
      return new Visitor(null, Role.OWNER, anybodys);
    }
    var id = request.cookie(cookie());
    var session = sessions.get(id);
    if (session == null || !session.standing().equals(guests.standing(session.name()))) {
      sessions.end(id);
      return new Visitor(null, null, anybodys);
    }
    return new Visitor(session.name(), session.standing().role(), session.token());
  }

  /// How long a visitor has to wait before they ask again; a desk for one asks nobody to.
  Duration wait(Context request, Visitor visitor, boolean changes) throws IOException {
    if (open()) {
      return Duration.ZERO;
    }
    var most = changes ? Rates.CHANGE : Rates.READ;
    var kind = changes ? "changes " : "reads ";
    return visitor.signedIn()
        ? rates.take(kind + "user " + visitor.name(), most)
        : rates.take(
            kind + "at " + place(request), proxied(request) ? Rates.BEHIND_PROXY * most : most);
  }

  /// Lets in who knows the password, with a session of its own.
  Outcome signIn(Context request, String name, String password)
      throws IOException, InterruptedException {
    var outcome = tries(request, name, password);
    if (outcome == Outcome.IN && !begin(request, name)) {
      return Outcome.WRONG;
    }
    return outcome;
  }

  /// Whether it is the password of a user; who tries too often is not told.
  Outcome tries(Context request, String name, String password)
      throws IOException, InterruptedException {
    var guests = listening.guests();
    if (!attempts.left(name, place(request), proxied(request))) {
      return Outcome.TOO_OFTEN;
    }
    if (guests == null || !knows(guests, name, password)) {
      attempts.failed(name, place(request));
      return Outcome.WRONG;
    }
    attempts.succeeded(name);
    return Outcome.IN;
  }

  /// A session for who has proven who they are, instead of the one they had.
  boolean begin(Context request, String name) throws IOException {
    var guests = listening.guests();
    var standing = guests == null ? null : guests.standing(name);
    sessions.end(request.cookie(cookie()));
    if (standing == null) {
      return false;
    }
    var session = sessions.begin(name, standing);
    request.res().addHeader("Set-Cookie", cookie(session, ""));
    new Visitor(name, standing.role(), sessions.token(session)).come(request);
    return true;
  }

  private boolean knows(GuestList guests, String name, String password)
      throws IOException, InterruptedException {
    trying.acquire();
    try {
      return guests.knows(name, password);
    } finally {
      trying.release();
    }
  }

  private static boolean proxied(Context request) throws IOException {
    return InetAddress.getByName(request.ip()).isLoopbackAddress();
  }

  /// From where a request comes, as far as it tells people apart.
  private static String place(Context request) throws IOException {
    var bytes = InetAddress.getByName(request.ip()).getAddress();
    return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, SUBSCRIBER));
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
