package isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.UnauthorizedResponse;
import isnad.store.Act;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whom the desk lets in: requests under its own names (a forged name is turned away), from whom it
/// knows where it asks for names, and changes only from its own pages and from those who may change
/// something. Every answer says what a browser may do with it.
final class Guard {
  /// The field of a form that holds the token; scripts send it as this header.
  static final String FIELD = "token";

  static final String HEADER = "X-Isnad-Token";
  private static final int MISDIRECTED = 421;
  private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD);
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
      throw new HttpResponseException(MISDIRECTED, "not a name of this desk", Map.of());
    }
    if (request.path().startsWith("/static/")) {
      return;
    }
    var visitor = entrance.visitor(request);
    visitor.come(request);
    var harmless = HARMLESS.contains(request.method());
    if (!harmless && !(fromHere(request) && carries(request, visitor.token()))) {
      throw new ForbiddenResponse("the form is not one of this desk's, or the desk began anew");
    }
    if (visitor.role() == null && !leads(request, Entrance.LOGIN)) {
      turnAway(request, harmless);
    } else if (!harmless && !visitor.may(Act.CORRECT) && !ofTheirOwn(request)) {
      throw new ForbiddenResponse("a reader changes nothing");
    }
  }

  private void turnAway(Context request, boolean harmless) {
    if (!harmless) {
      throw new UnauthorizedResponse("sign in first");
    }
    var language = request.path().startsWith("/en") ? "/en/" : "/ar/";
    var query = request.queryString();
    var wanted = request.path() + (query == null ? "" : "?" + query);
    var next = URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    entrance.send(request, language + Entrance.LOGIN + "?next=" + next);
  }

  /// What concerns nobody but the visitor.
  private static boolean ofTheirOwn(Context request) {
    return leads(request, Entrance.LOGIN) || leads(request, Entrance.LOGOUT);
  }

  private static boolean leads(Context request, String page) {
    return request.path().matches("/(?:ar|en)/" + page);
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
