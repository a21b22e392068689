package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Visit;
import isnad.app.web.picture.Sign;
import java.util.ArrayList;
import java.util.List;

/// What the pages with pictures share.
public final class Pictured {
  /// More rows than this nobody reads; a window or a filter leads to the rest.
  public static final int MOST_ROWS = 200;

  private Pictured() {}

  /// The events that fit every filter but the window of time.
  static List<Sign> signs(Visit visit) {
    var filters = Filters.of(visit.address().without("from").without("to"));
    var accounts = visit.snapshot().accounts();
    return visit.snapshot().pictures().signs(visit.language()).stream()
        .filter(sign -> filters.accept(sign.event(), accounts))
        .toList();
  }

  /// All that a sign says, as one line.
  static String spoken(Sign sign, Visit visit) {
    var words = visit.words();
    var said = new ArrayList<String>();
    said.add(sign.label());
    said.add(visit.speech().dates().say(sign.event().happening().when()));
    said.add(words.say(sign.shape().key()));
    if (sign.leftOut()) {
      said.add(words.count("silent.count", sign.event().silent().size()));
    }
    said.add(words.count("accounts", sign.event().reports().size()));
    return String.join(" \u00B7 ", said);
  }
}
