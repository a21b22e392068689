package isnad.read.clause;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who does what to whom, in the words of grammar: a predicate's subject, its object, and the
/// phrases that prepositions govern.
///
/// @param others phrases behind prepositions, in order; [ArgumentFinder#BY] marks the doer
public record Frame(@Nullable Argument subject, @Nullable Argument object, List<Argument> others) {
  public Frame {
    others = List.copyOf(others);
  }

  /// The first phrase governed by `preposition` that names someone.
  public @Nullable Argument behind(String preposition) {
    return others.stream()
        .filter(other -> other.preposition().equals(preposition))
        .filter(other -> !other.anyIds().isEmpty())
        .findFirst()
        .orElse(null);
  }

  static List<Argument> bare(List<Argument> phrases) {
    return phrases.stream().filter(Argument::bare).toList();
  }

  static List<Argument> governed(List<Argument> phrases) {
    return new ArrayList<>(phrases.stream().filter(phrase -> !phrase.bare()).toList());
  }
}
