package isnad.app.web;

import isnad.app.export.Accounts;
import isnad.app.export.Shape;
import isnad.model.Event;
import isnad.model.EventType;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What narrows the chronicle. Of one kind any value will do; every kind that is set must fit.
///
/// @param actors ids, on either side
/// @param places ids
/// @param outlets names, one of which tells the event
/// @param shapes whether it is contested, denied …
/// @param from an event that surely ended before it is left out
/// @param to an event that surely began after it is left out
/// @param undated whether only events without any date are kept
public record Filters(
    List<String> actors,
    List<String> places,
    List<EventType> types,
    List<String> outlets,
    List<Shape> shapes,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean undated) {
  /// The names under which an address holds them.
  public static final Set<String> NAMES =
      Set.of("actor", "place", "type", "outlet", "shape", "from", "to", "date");

  private static final Filters EVERYTHING =
      new Filters(List.of(), List.of(), List.of(), List.of(), List.of(), null, null, false);

  /// What an address says of the date of those that have none.
  public static final String NONE = "none";

  /// Values that mean nothing narrow nothing.
  public static Filters of(Address address) {
    return new Filters(
        address.all("actor"),
        address.all("place"),
        constants(address.all("type"), EventType.values(), EventType::name),
        address.all("outlet"),
        constants(address.all("shape"), Shape.values(), Shape::key),
        day(address.first("from"), true),
        day(address.first("to"), false),
        NONE.equals(address.first("date")));
  }

  private static <T> List<T> constants(List<String> names, T[] all, Function<T, String> name) {
    return Arrays.stream(all).filter(one -> names.contains(name.apply(one))).toList();
  }

  /// A day, or the first or last one of a month or a year.
  private static @Nullable LocalDate day(@Nullable String text, boolean first) {
    try {
      return switch (text == null ? 0 : text.length()) {
        case 4 -> Year.parse(text).atMonth(first ? 1 : 12).atDay(first ? 1 : 31);
        case 7 -> first ? YearMonth.parse(text).atDay(1) : YearMonth.parse(text).atEndOfMonth();
        case 10 -> LocalDate.parse(text);
        default -> null;
      };
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// Whether everything fits.
  public boolean none() {
    return equals(EVERYTHING);
  }

  /// Those of some events that fit, in their order.
  public List<Event> fitting(List<Event> events, Accounts accounts) {
    return none() ? events : events.stream().filter(event -> accept(event, accounts)).toList();
  }

  public boolean accept(Event event, Accounts accounts) {
    var happening = event.happening();
    var place = happening.where().place();
    return (actors.isEmpty()
            || happening.actors().stream().anyMatch(one -> actors.contains(one.value()))
            || happening.recipients().stream().anyMatch(one -> actors.contains(one.value())))
        && (places.isEmpty() || place != null && places.contains(place.value()))
        && (types.isEmpty() || types.contains(happening.kind().type()))
        && (shapes.isEmpty() || shapes.stream().anyMatch(shape -> shape.fits(event)))
        && (!undated || !happening.when().known())
        && inWindow(event)
        && (outlets.isEmpty() || accounts.outletsOf(event).stream().anyMatch(outlets::contains));
  }

  /// An undated event lies in no window.
  private boolean inWindow(Event event) {
    if (from == null && to == null) {
      return true;
    }
    var when = event.happening().when();
    return when.known()
        && !Objects.requireNonNullElse(when.latest(), LocalDate.MAX)
            .isBefore(Objects.requireNonNullElse(from, LocalDate.MIN))
        && !Objects.requireNonNullElse(when.earliest(), LocalDate.MIN)
            .isAfter(Objects.requireNonNullElse(to, LocalDate.MAX));
  }
}
