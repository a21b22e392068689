package isnad.model;

import isnad.model.Event.Contest;
import java.util.List;

/// Everything that some readings tell, put together.
///
/// @param readings by document id; reports in inherited passages have the date of their own world
/// @param events in order of time, the undated last
/// @param asides what was found beside the events
/// @param directory who and where the ids are
/// @param orphans corrections that no longer fit, waiting for review
public record Chronicle(
    List<Reading> readings,
    List<Event> events,
    Asides asides,
    Directory directory,
    List<Correction.Orphan> orphans) {
  public Chronicle {
    readings = List.copyOf(readings);
    events = List.copyOf(events);
    orphans = List.copyOf(orphans);
  }

  /// One with nothing beside its events.
  public Chronicle(
      List<Reading> readings,
      List<Event> events,
      Directory directory,
      List<Correction.Orphan> orphans) {
    this(readings, events, Asides.NONE, directory, orphans);
  }

  /// What is told of events, passages and names rather than in them.
  ///
  /// @param parts which events lie within which, by the part's id
  /// @param inherited by document and place
  /// @param namings by actor, voice and name
  /// @param disputed what voices call one actor or his deeds that cannot be meant alike, by actor
  public record Asides(
      List<Part> parts, List<Inherited> inherited, List<Naming> namings, List<Contest> disputed) {
    public static final Asides NONE = new Asides(List.of(), List.of(), List.of(), List.of());

    public Asides {
      parts = List.copyOf(parts);
      inherited = List.copyOf(inherited);
      namings = List.copyOf(namings);
      disputed = List.copyOf(disputed);
    }
  }
}
