package isnad.app.fetch;

/// What the number means that a server answers with, where it gives no page.
final class StatusWords {
  static final int UNCHANGED = 304;

  private StatusWords() {}

  static boolean asksForRest(int status) {
    return status == 429 || status == 503;
  }

  static RefusedException of(int status) {
    var words = "the server answers %s: ".formatted(status);
    return switch (status) {
      case 401, 407 ->
          RefusedException.answered(words + "it wants a password; save the page yourself");
      case 402 -> RefusedException.answered(words + "it wants to be paid; save the page yourself");
      case 403, 406, 451 ->
          RefusedException.answered(words + "it does not give the page to us; save it yourself");
      case 404, 410 ->
          RefusedException.answered(words + "there is no such page; look at the address");
      case 408, 425 -> RefusedException.broken(words + "say the same again later");
      case 429 ->
          RefusedException.broken(words + "it was asked too often; say the same again later");
      case 204, 205 -> RefusedException.answered(words + "there is nothing on the page");
      case 206 -> RefusedException.answered(words + "a part, where the whole was asked for");
      case UNCHANGED -> RefusedException.broken(words + "as before, and there was no before");
      case 300 -> RefusedException.answered(words + "there are several pages; name one of them");
      default ->
          status >= 500
              ? RefusedException.broken(words + "it fails; say the same again later")
              : RefusedException.answered(words + "that is no page");
    };
  }
}
