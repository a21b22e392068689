package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Visit;
import isnad.app.web.picture.Atlas;
import isnad.app.web.picture.Sign;
import isnad.app.web.picture.Strip;
import isnad.app.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the pages with pictures share.
public final class Pictured {
  /// More rows than this nobody reads; a window or a filter leads to the rest.
  public static final int MOST_ROWS = 100;

  private Pictured() {}

  private record Key(Filters filters, Language language) {}

  /// Events as they are drawn, and how they lie in time.
  ///
  /// @param strip absent where nothing is dated
  record Drawn(List<Sign> signs, @Nullable Strip strip) {}

  /// The events that fit every filter but the window of time.
  static Drawn drawn(Visit visit) {
    var filters = Filters.of(visit.address().without("from").without("to"));
    return visit
        .snapshot()
        .once(
            new Key(filters, visit.language()),
            Drawn.class,
            () -> {
              var signs = signs(visit, filters);
              return new Drawn(signs, Strip.of(signs));
            });
  }

  private static List<Sign> signs(Visit visit, Filters filters) {
    var accounts = visit.snapshot().accounts();
    if (filters.none()) {
      return visit.snapshot().pictures().signs(visit.language());
    }
    return visit.snapshot().pictures().signs(visit.language()).stream()
        .filter(sign -> filters.accept(sign.event(), accounts))
        .toList();
  }

  /// Those that may lie in the window; all of them, the undated too, where none is chosen.
  static List<Sign> within(List<Sign> signs, @Nullable TimeBar bar) {
    var chosen = bar == null ? null : bar.chosen();
    return chosen == null
        ? signs
        : signs.stream().filter(sign -> chosen.meets(sign.stretch())).toList();
  }

  /// How many events a map can show.
  public static int placed(Atlas atlas) {
    return atlas.spots().stream().mapToInt(spot -> spot.signs().size()).sum();
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
