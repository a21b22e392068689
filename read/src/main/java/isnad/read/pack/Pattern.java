package isnad.read.pack;

import java.util.List;

/// The pattern language of the packs, as a tree. How it is written: [PatternParser]. What it
/// matches: [PatternMatcher].
public sealed interface Pattern {
  /// A token with this folded form.
  record Word(String folded) implements Pattern {}

  /// One after the other.
  record Sequence(List<Pattern> parts) implements Pattern {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /// One of these, the first that leads on.
  record AnyOf(List<Pattern> choices) implements Pattern {
    public AnyOf {
      choices = List.copyOf(choices);
    }
  }

  /// This or nothing.
  record Maybe(Pattern part) implements Pattern {}

  /// Something that a stage has already found or can tell of a token: `{number}`, `{month}`.
  record Slot(String name) implements Pattern {}

  /// Up to so many tokens of any kind but the end of a clause.
  record Gap(int most) implements Pattern {}
}
