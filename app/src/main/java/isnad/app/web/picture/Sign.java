package isnad.app.web.picture;

import isnad.app.export.Shape;
import isnad.model.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/// An event as a picture shows it.
///
/// @param label what is written beside it, as plain text
public record Sign(Event event, Stretch stretch, Shape shape, String label) {
  private static final Comparator<Sign> IN_ORDER =
      Comparator.comparing(Sign::begin).thenComparing(sign -> sign.event().id());

  /// Whether some document that could have told it leaves it out.
  public boolean leftOut() {
    return !event.silent().isEmpty();
  }

  /// In order of time, the undated last.
  ///
  /// @param title of an event, as plain text
  public static List<Sign> of(List<Event> events, Function<Event, String> title) {
    return events.stream()
        .map(event ->
            new Sign(
                event, Stretch.of(event.happening().when()), Shape.of(event), title.apply(event)))
        .sorted(IN_ORDER)
        .toList();
  }

  private LocalDate begin() {
    var first = stretch.first();
    var last = stretch.last();
    return first != null ? first : last != null ? last : LocalDate.MAX;
  }
}
