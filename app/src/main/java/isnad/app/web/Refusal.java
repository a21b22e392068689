package isnad.app.web;

import io.javalin.http.HttpResponseException;
import java.util.List;
import java.util.Map;

/// Why a request was turned away, so that its page can say what helps.
final class Refusal {
  private static final String KEY = "fault";
  static final int MISDIRECTED = 421;
  static final int TOO_MANY = 429;
  private static final int BAD = 400;
  private static final int UNKNOWN = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;

  private Refusal() {}

  static HttpResponseException misdirected() {
    return new HttpResponseException(MISDIRECTED, "not a name of this desk", Map.of());
  }

  static HttpResponseException foreign() {
    return of(
        FORBIDDEN,
        "refused",
        "the request carries no token of this session; GET /api/token tells it");
  }

  static HttpResponseException unknown() {
    return of(UNKNOWN, "unknown", "sign in first: POST /api/login with name and password");
  }

  /// @param why as the case says it
  static HttpResponseException notAllowed(Visitor visitor, String why) {
    return of(FORBIDDEN, visitor.signedIn() ? "role" : "unasked", why);
  }

  static HttpResponseException notAllowed(Visitor visitor) {
    return notAllowed(
        visitor,
        "%s is a user of this case as %s; an owner can change that: isnad user role %s ROLE"
            .formatted(visitor.name(), visitor.said(), visitor.name()));
  }

  static HttpResponseException tooOften(long seconds) {
    return of(TOO_MANY, "too.often", "too many requests; wait %s s".formatted(seconds));
  }

  /// The key of the words that say it, behind `fault.`.
  static String key(HttpResponseException refused) {
    var usual =
        switch (refused.getStatus()) {
          case BAD -> "wrong";
          case UNKNOWN -> "unknown";
          case FORBIDDEN -> "refused";
          case NOT_FOUND -> "not.found";
          default -> "other";
        };
    return refused.getDetails().getOrDefault(KEY, usual);
  }

  /// What a page says besides its own words: what a form lacks, what would let somebody do it.
  static String said(HttpResponseException refused) {
    var key = key(refused);
    return List.of("role", "unasked", "wrong").contains(key)
        ? String.valueOf(refused.getMessage())
        : "";
  }

  private static HttpResponseException of(int status, String key, String why) {
    return new HttpResponseException(status, why, Map.of(KEY, key));
  }
}
