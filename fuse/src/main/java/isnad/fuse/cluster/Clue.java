package isnad.fuse.cluster;

import isnad.model.Ground;

/// One thing that speaks for or against two reports telling one event.
///
/// @param points below zero where it speaks against
/// @param ground the reason as a value
record Clue(Sort sort, double points, Ground ground) {
  Clue(Sort sort, double points, Ground.Sort ground, String... of) {
    this(sort, points, new Ground(ground, of));
  }

  /// What a clue is drawn from.
  enum Sort {
    TYPE,
    MODE,
    /// one day, or days close by
    DAY,
    MONTH,
    /// a common year, or a looser agreement
    PERIOD,
    ACTOR,
    RECIPIENT,
    /// names in the sentence, where no role is known
    NAMED,
    /// a place finer than a country
    SPOT,
    COUNTRY,
    /// a common word or two
    WORDS,
    /// nearly the same words
    WORDING,
    /// a copied sentence
    COPY,
    NUMBER,
    /// where it stands in its article
    CONTEXT
  }
}
