package isnad.fuse.naming;

import isnad.model.ActorId;
import isnad.model.Naming.Slant;
import isnad.model.Sentence;
import isnad.model.Span;
import java.util.List;

/// A word that takes a side, as a pack knows it.
///
/// @param word its main form
/// @param of of whom it is said, or of whose deeds
public record Epithet(String word, List<ActorId> of, Slant slant) {
  public Epithet {
    of = List.copyOf(of);
  }

  /// One that stands in a text.
  ///
  /// @param words how many words it is there
  public record Spoken(Epithet epithet, Span span, int words) {}

  /// Finds the words that take a side in a sentence, in reading order.
  @FunctionalInterface
  public interface Finder {
    Finder NONE = sentence -> List.of();

    List<Spoken> in(Sentence sentence);
  }
}
