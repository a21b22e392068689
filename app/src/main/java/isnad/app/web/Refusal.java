package isnad.app.web;

import io.javalin.http.HttpResponseException;
import isnad.app.words.Saying;
import isnad.app.words.Words;
import java.util.List;
import java.util.Optional;

/// Why a request was turned away, so that its page can say what helps.
final class Refusal {
  private static final int BAD = 400;
  private static final int UNKNOWN = 401;
  private static final int FORBIDDEN = 403;
  private static final int NOT_FOUND = 404;
  private static final int TOO_LARGE = 413;
  static final int MISDIRECTED = 421;
  static final int TOO_MANY = 429;

  private Refusal() {}

  static HttpResponseException misdirected() {
    return new TurnedAwayException(MISDIRECTED, "misdirected", "not a name of this desk");
  }

  static HttpResponseException foreign() {
    return new TurnedAwayException(
        FORBIDDEN,
        "refused",
        "the request carries no token of this session; GET /api/token tells it");
  }

  static HttpResponseException unknown() {
    return new TurnedAwayException(
        UNKNOWN, "unknown", "sign in first: POST /api/login with name and password");
  }

  /// @param why as the case says it
  static HttpResponseException notAllowed(Visitor visitor, String why) {
    return new TurnedAwayException(FORBIDDEN, visitor.signedIn() ? "role" : "unasked", why);
  }

  static HttpResponseException notAllowed(Visitor visitor) {
    return notAllowed(
        visitor,
        "%s is a user of this case as %s; an owner can change that: isnad user role %s ROLE"
            .formatted(visitor.name(), visitor.said(), visitor.name()));
  }

  static HttpResponseException tooOften(long seconds) {
    return new TurnedAwayException(
        TOO_MANY, "too.often", "too many requests; wait %s s".formatted(seconds));
  }

  /// A page of the case that it has no longer, or never had.
  static HttpResponseException gone() {
    return new TurnedAwayException(NOT_FOUND, "gone", "the case has no such document");
  }

  /// What a form or a call lacks.
  ///
  /// @param key of the words, behind `form.wrong.`
  static HttpResponseException wrong(String key, String... slots) {
    return new TurnedAwayException(BAD, Saying.of("form.wrong." + key, slots));
  }

  /// The key of the words that say it, behind `fault.`.
  static String key(HttpResponseException refused) {
    if (refused instanceof TurnedAwayException away) {
      return away.fault();
    }
    return switch (refused.getStatus()) {
      case BAD -> "wrong";
      case UNKNOWN -> "unknown";
      case FORBIDDEN -> "refused";
      case NOT_FOUND -> "not.found";
      case TOO_LARGE -> "too.large";
      default -> "other";
    };
  }

  /// What a page says besides, in its own language: what a form lacks, what somebody is here.
  static String said(HttpResponseException refused, Visitor visitor, Words words) {
    var lacking = lacking(refused);
    if (lacking.isPresent()) {
      return lacking.get().in(words);
    }
    return key(refused).equals("role")
        ? words.say(
            "fault.role.said", String.valueOf(visitor.name()), words.word("role", visitor.role()))
        : "";
  }

  /// What only the program's own words say, in English: of a case, what would let somebody do it.
  static String technical(HttpResponseException refused) {
    return lacking(refused).isEmpty() && List.of("role", "unasked", "wrong").contains(key(refused))
        ? String.valueOf(refused.getMessage())
        : "";
  }

  private static Optional<Saying> lacking(HttpResponseException refused) {
    return refused instanceof TurnedAwayException away ? away.lacking() : Optional.empty();
  }
}
