package isnad.app.web.picture;

import isnad.app.export.Shape;
import isnad.model.Event;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// An event as a picture shows it.
///
/// @param titles of events, as plain text
public record Sign(Event event, Stretch stretch, Shape shape, Function<Event, String> titles) {
  private static final Comparator<Sign> IN_ORDER =
      Comparator.comparing(Sign::begin).thenComparing(sign -> sign.event().id());

  /// Whether some document that could have told it leaves it out.
  public boolean leftOut() {
    return !event.silent().isEmpty();
  }

  /// In order of time, the undated last.
  ///
  /// @param titles of events, as plain text
  public static List<Sign> of(List<Event> events, Function<Event, String> titles) {
    return events.stream()
        .map(
            event -> new Sign(event, Stretch.of(event.happening().when()), Shape.of(event), titles))
        .sorted(IN_ORDER)
        .toList();
  }

  /// What is written beside it.
  public String label() {
    return titles.apply(event);
  }

  /// Signs of one chronicle are alike where their events are.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Sign sign && event.id().equals(sign.event.id());
  }

  @Override
  public int hashCode() {
    return event.id().hashCode();
  }

  private LocalDate begin() {
    var first = stretch.first();
    var last = stretch.last();
    return first != null ? first : last != null ? last : LocalDate.MAX;
  }
}
