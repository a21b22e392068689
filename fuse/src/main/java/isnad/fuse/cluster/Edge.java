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
          .thenComparingInt(Edge::one)
          .thenComparingInt(Edge::other);

  static Edge of(Telling one, Telling other, Judge judge) {
    var first = one.number() < other.number() ? one : other;
    var second = first == one ? other : one;
    var judgement = judge.compare(first, second);
    return new Edge(first, second, judgement, judgement.score());
  }

  /// Whether both assert, or both deny.
  boolean likewise() {
    return first.denied() == second.denied();
  }

  int one() {
    return first.number();
  }

  int other() {
    return second.number();
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
