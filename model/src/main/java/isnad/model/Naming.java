package isnad.model;

import java.util.List;

/// What one voice calls one actor, apart from what it tells of him.
///
/// @param name the words, without clitics, as written first
/// @param by an outlet, or whoever is quoted
/// @param quoted whether they are the words of somebody quoted, not the outlet's own
/// @param at where, in reading order; never empty
public record Naming(ActorId of, String name, String by, boolean quoted, List<Spot> at) {
  public Naming {
    at = List.copyOf(at);
  }

  /// A stretch of a document's text.
  public record Spot(String document, Span span) {}
}
