package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.Comparator;

/// Two reports that the judge lets join, or one of which may deny the other. What he says of them
/// he says again when asked: keeping it would take more room than all the reports.
///
/// @param first the one earlier in reading order
/// @param score the judgement's
record Edge(Telling first, Telling second, double score) implements Joint {
  /// The surest first.
  static final Comparator<Edge> BY_SCORE = Comparator.comparingDouble(Edge::score).reversed();

  /// The surest first, then in reading order.
  static final Comparator<Edge> SUREST =
      BY_SCORE.thenComparing(Edge::first, Telling.ORDER).thenComparing(Edge::second, Telling.ORDER);

  /// Whether both assert, or both deny.
  boolean likewise() {
    return first.denied() == second.denied();
  }

  Telling otherThan(Telling one) {
    return one == first ? second : first;
  }

  /// The later report is put beside the earlier.
  @Override
  public Tie tie(Judge judge) {
    var judgement = judge.compare(first, second);
    return new Tie(
        second.report().id(), first.report().id(), judgement.reasons(), judgement.against());
  }
}
