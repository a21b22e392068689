package isnad.app.web;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whom the desk lets in: requests under this machine's own names (a forged name is turned away),
/// and changes only from its own pages. Every answer says what a browser may do with it.
final class Guard {
  /// The field of a form that holds the token; scripts send it as this header.
  static final String FIELD = "token";

  static final String HEADER = "X-Isnad-Token";
  private static final int MISDIRECTED = 421;
  private static final int TOKEN_BYTES = 24;
  private static final Set<HandlerType> HARMLESS = Set.of(HandlerType.GET, HandlerType.HEAD);
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src"
          + " 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors"
          + " 'none'";

  private final String token;

  Guard() {
    var random = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(random);
    this.token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
  }

  String token() {
    return token;
  }

  void admit(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cache-Control", "no-store");
    if (!ours(Objects.requireNonNullElse(request.header("Host"), ""), request.port())) {
      throw new HttpResponseException(MISDIRECTED, "not a name of this desk", Map.of());
    }
    if (!HARMLESS.contains(request.method()) && !carriesToken(request)) {
      throw new ForbiddenResponse("the form is not one of this desk's, or the desk began anew");
    }
  }

  private static boolean ours(String host, int port) {
    return host.equals("127.0.0.1:" + port) || host.equals("localhost:" + port);
  }

  private boolean carriesToken(Context request) {
    var header = request.header(HEADER);
    var sent = header == null ? request.formParam(FIELD) : header;
    return sent != null
        && MessageDigest.isEqual(
            sent.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }
}
