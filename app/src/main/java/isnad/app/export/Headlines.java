package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.Event;
import java.util.List;
import java.util.function.Function;

/// The headlines of events in both languages, by which a reader can name one.
public final class Headlines {
  private Headlines() {}

  public static Function<Event, String> of(Chronicle chronicle) {
    var wording = RecordWording.of(chronicle, token -> List.of(token.text()));
    return event -> {
      var title = wording.title(event);
      return title.en() + " \u00B7 " + title.ar();
    };
  }
}
