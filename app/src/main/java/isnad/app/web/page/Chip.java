package isnad.app.web.page;

import isnad.app.export.Speech;
import isnad.app.web.Address;
import isnad.app.web.Markup;
import isnad.app.web.Visit;
import isnad.model.ActorId;
import isnad.model.PlaceId;
import java.util.ArrayList;
import java.util.List;

/// One thing that narrows what a page shows.
///
/// @param said what it is
/// @param without the page when it is taken away
public record Chip(Markup said, String without) {
  /// All that narrow this visit's page, but for the window of time, which the strip shows.
  public static List<Chip> of(Visit visit) {
    var chips = new ArrayList<Chip>();
    for (var name : List.of("type", "actor", "place", "outlet", "shape")) {
      for (var value : visit.address().all(name)) {
        chips.add(of(visit.speech(), visit.address(), name, value));
      }
    }
    return chips;
  }

  private static Chip of(Speech speech, Address address, String name, String value) {
    var said =
        switch (name) {
          case "type" -> word(speech, "type." + value, value);
          case "shape" -> word(speech, value, value);
          case "actor" -> speech.names().actor(new ActorId(value));
          case "place" -> speech.names().place(new PlaceId(value));
          default -> speech.names().asWritten(value);
        };
    return new Chip(new Markup(said), address.without(name, value).toString());
  }

  private static String word(Speech speech, String key, String value) {
    return speech.words().has(key) ? speech.words().say(key) : speech.names().asWritten(value);
  }
}
