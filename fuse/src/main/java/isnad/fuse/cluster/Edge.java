package isnad.fuse.cluster;

import isnad.model.Event.Tie;
import java.util.Comparator;

/// Two reports and what the judge says of them.
///
/// @param first the one earlier in reading order
record Edge(Telling first, Telling second, Judgement judgement) {
  /// The surest first, then in reading order.
  static final Comparator<Edge> SUREST =
      Comparator.comparingDouble(Edge::score)
          .reversed()
          .thenComparingInt(Edge::one)
          .thenComparingInt(Edge::other);

  static Edge of(Telling one, Telling other, Judgement judgement) {
    return one.number() < other.number()
        ? new Edge(one, other, judgement)
        : new Edge(other, one, judgement);
  }

  int one() {
    return first.number();
  }

  int other() {
    return second.number();
  }

  double score() {
    return judgement.score();
  }

  int otherThan(int number) {
    return number == one() ? other() : one();
  }

  /// The later report is put beside the earlier.
  Tie tie() {
    return new Tie(
        second.report().id(), first.report().id(), judgement.reasons(), judgement.against());
  }
}
