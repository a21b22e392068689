package isnad.app.web.page;

import isnad.app.web.Page;
import isnad.app.web.Visit;

/// Why there is no page, and what to do.
public record Fault(String title, String remedy) implements Page {
  private static final int UNKNOWN = 401;
  private static final int REFUSED = 403;
  private static final int NOT_FOUND = 404;

  public static Fault of(int status, Visit visit) {
    var key =
        switch (status) {
          case UNKNOWN -> "fault.unknown";
          case REFUSED -> "fault.refused";
          case NOT_FOUND -> "fault.not.found";
          default -> "fault.other";
        };
    return new Fault(visit.words().say(key), visit.words().say(key + ".remedy"));
  }
}
