package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.Comparator;

/// Two reports and what the judge says of them.
///
/// @param first the one earlier in reading order
/// @param score the judgement's
record Edge(Telling first, Telling second, Judgement judgement, double score) {
  /// The surest first, then in reading order.
  static final Comparator<Edge> SUREST =
      Comparator.comparingDouble(Edge::score)
          .reversed()
          .thenComparing(Edge::first, Telling.ORDER)
          .thenComparing(Edge::second, Telling.ORDER);

  static Edge of(Telling one, Telling other, Judge judge) {
    var first = Telling.ORDER.compare(one, other) < 0 ? one : other;
    var second = first == one ? other : one;
    var judgement = judge.compare(first, second);
    return new Edge(first, second, judgement, judgement.score());
  }

  /// Whether both assert, or both deny.
  boolean likewise() {
    return first.denied() == second.denied();
  }

  Telling otherThan(Telling one) {
    return one == first ? second : first;
  }

  /// The later report is put beside the earlier.
  Tie tie() {
    return new Tie(
        second.report().id(), first.report().id(), judgement.reasons(), judgement.against());
  }
}
