package isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.NotFoundResponse;
import isnad.store.Act;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom the desk lets in: requests under its own names (a forged name is turned away), from whom it
/// knows where it asks for names, and changes only from its own pages and from those who may change
/// something. Every answer says what a browser may do with it.
final class Guard {
  /// The field of a form that holds the token; scripts send it as this header.
  static final String FIELD = "token";

  static final String HEADER = "X-Isnad-Token";

  /// Where a program learns what its requests must carry, also one that has not signed in.
  static final String TOKEN = "/api/token";

  private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD);

  /// A letter that is half encoded.
  private static final Pattern BROKEN = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private final Listening listening;
  private final Entrance entrance;

  Guard(Listening listening, Entrance entrance) {
    this.listening = listening;
    this.entrance = entrance;
  }

  void admit(Context request) throws IOException {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cache-Control", "no-store");
    if (!listening.isNamed(said(request, "Host"), request.port())) {
      throw Refusal.misdirected();
    }
    if (BROKEN.matcher(request.path()).find()) {
      throw new NotFoundResponse("no address is written so");
    }
    if (request.path().startsWith("/static/")) {
      return;
    }
    var visitor = entrance.visitor(request);
    visitor.come(request);
    var changes = !HARMLESS.contains(request.method());
    slow(request, visitor, changes);
    if (changes) {
      admitChange(request, visitor);
    } else if (visitor.role() == null && !isForStrangers(request.path())) {
      turnAway(request);
    }
  }

  private void slow(Context request, Visitor visitor, boolean changes) throws IOException {
    var wait = entrance.wait(request, visitor, changes);
    if (wait.isPositive()) {
      var seconds = wait.plusMillis(999).toSeconds();
      request.header("Retry-After", "" + seconds);
      throw Refusal.tooOften(seconds);
    }
  }

  private static void admitChange(Context request, Visitor visitor) {
    var doing = Doing.at(request.path());
    if (visitor.role() == null && doing != Doing.LOGIN) {
      throw Refusal.unknown();
    }
    if (!(fromHere(request) && carries(request, visitor.token()))) {
      throw Refusal.foreign();
    }
    if (doing == null ? !visitor.may(Act.CORRECT) : !doing.lets(visitor)) {
      throw Refusal.notAllowed(visitor);
    }
    if (doing == null) {
      throw new NotFoundResponse("nothing is changed here");
    }
  }

  private static boolean isForStrangers(String path) {
    return Doing.at(path) == Doing.LOGIN || path.equals(TOKEN);
  }

  private void turnAway(Context request) {
    if (request.path().startsWith("/api/")) {
      throw Refusal.unknown();
    }
    var language = request.path().startsWith("/en") ? "/en" : "/ar";
    var query = request.queryString();
    var wanted = request.path() + (query == null ? "" : "?" + query);
    var next = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    entrance.send(request, language + Doing.LOGIN.form() + "?next=" + next);
  }

  /// Browsers say from where a form is sent; one that was told to keep its address to itself says
  /// `null`.
  private static boolean fromHere(Context request) {
    var site = said(request, "Sec-Fetch-Site");
    var origin = said(request, "Origin");
    return (site.isEmpty() || site.equals("same-origin") || site.equals("none"))
        && (origin.isEmpty()
            || origin.equals("null")
            || origin.replaceFirst("^https?://", "").equals(said(request, "Host")));
  }

  private static String said(Context request, String header) {
    return Objects.requireNonNullElse(request.header(header), "");
  }

  private static boolean carries(Context request, String token) {
    var header = request.header(HEADER);
    return Secret.same(header == null ? request.formParam(FIELD) : header, token);
  }
}
