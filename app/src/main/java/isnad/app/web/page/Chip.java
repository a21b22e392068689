package isnad.app.web.page;

import isnad.app.web.Filters;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.PlaceId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A filter that is set, and the same page without it.
public record Chip(Markup said, String without) {
  static List<Chip> of(Visit visit) {
    var chips = new ArrayList<Chip>();
    for (var entry : visit.address().query().entrySet()) {
      if (Filters.NAMES.contains(entry.getKey())) {
        for (var value : entry.getValue()) {
          var address = visit.address().without(entry.getKey(), value).without("page");
          var said =
              visit.words().say("chip." + entry.getKey(), said(visit, entry.getKey(), value));
          chips.add(new Chip(new Markup(said), address.toString()));
        }
      }
    }
    return chips;
  }

  /// A value of a filter in words.
  static String said(Visit visit, String name, String value) {
    var speech = visit.speech();
    return switch (name) {
      case "actor" -> speech.names().actor(new ActorId(value));
      case "place" -> speech.names().place(new PlaceId(value));
      case "type" -> known(visit, "type." + value.toUpperCase(Locale.ROOT), value);
      case "shape" -> known(visit, value, value);
      case "date" -> known(visit, "date." + value, value);
      default -> speech.names().asWritten(value);
    };
  }

  private static String known(Visit visit, String key, String value) {
    return visit.words().has(key)
        ? visit.words().say(key)
        : visit.speech().names().asWritten(value);
  }
}
