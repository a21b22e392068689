package isnad.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What one voice calls one actor, or a deed of his, apart from what it tells of him.
///
/// @param name the words, without clitics, as written first; of a word that takes a side its main
///   form
/// @param by an outlet, or whoever is quoted
/// @param quoted whether they are the words of somebody quoted, not the outlet's own
/// @param at where, in reading order; never empty
/// @param slant absent for a plain name
public record Naming(
    ActorId of, String name, String by, boolean quoted, List<Spot> at, @Nullable Slant slant) {
  public Naming {
    at = List.copyOf(at);
  }

  /// A stretch of a document's text.
  public record Spot(String document, Span span) {}

  /// The side that a word takes.
  ///
  /// @param instead what the other side says of the same
  public record Slant(Kind kind, Tone tone, List<String> instead) {
    public Slant {
      instead = List.copyOf(instead);
    }
  }

  /// What a word names.
  public enum Kind {
    /// what people are called
    PERSON,
    /// what a government is called
    POWER,
    /// what an act is called
    DEED
  }

  /// How a word stands to him of whom it is said.
  public enum Tone {
    HOSTILE,
    NEUTRAL,
    FRIENDLY
  }
}
