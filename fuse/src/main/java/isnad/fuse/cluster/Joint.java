package isnad.fuse.cluster;

import isnad.model.Event.Tie;

/// Why two groups became one: a pair that the judge lets join, or an analyst's word.
sealed interface Joint permits Edge, Decided {
  Tie tie(Judge judge);

  /// Whether it is carried out earlier: analysts come first, then the surest pairs.
  default boolean before(Edge edge) {
    return switch (this) {
      case Decided said -> true;
      case Edge other -> Edge.SUREST.compare(other, edge) < 0;
    };
  }
}
