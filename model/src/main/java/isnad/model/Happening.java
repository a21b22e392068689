package isnad.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is said to have happened, whoever says it. A report has one, and so has an event.
///
/// @param actors who did it (PLOVER's word)
/// @param recipients who received it (PLOVER's word)
/// @param quantities in reading order
public record Happening(
    Kind kind,
    List<ActorId> actors,
    List<ActorId> recipients,
    When when,
    Where where,
    List<Quantity> quantities,
    Polarity polarity,
    Status status) {
  public Happening {
    actors = actors.stream().distinct().sorted().toList();
    recipients = recipients.stream().distinct().sorted().toList();
    quantities = List.copyOf(quantities);
  }

  /// A PLOVER type with its mode, where one fits.
  public record Kind(EventType type, @Nullable String mode) {}

  /// Whether the text says that it happened or that it didn't.
  public enum Polarity {
    ASSERTED,
    DENIED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Whether it happened, is going on, or is only spoken of.
  public enum Status {
    ACTUAL,
    ONGOING,
    PLANNED,
    THREATENED,
    DEMANDED,
    HYPOTHETICAL;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The same with more figures.
  public Happening withMore(List<Quantity> figures) {
    var all = Stream.concat(quantities.stream(), figures.stream()).toList();
    return new Happening(kind, actors, recipients, when, where, all, polarity, status);
  }

  public Happening withActors(List<ActorId> doers) {
    var others = recipients.stream().filter(id -> !doers.contains(id)).toList();
    return new Happening(kind, doers, others, when, where, quantities, polarity, status);
  }

  public Happening withWhen(When other) {
    return new Happening(kind, actors, recipients, other, where, quantities, polarity, status);
  }
}
