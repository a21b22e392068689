package isnad.read.tag;

import java.util.Arrays;

/// The sums over all label sequences of one sentence, in logarithms: up to each token, from it on,
/// and in all.
///
/// @param scores of each token for each label
/// @param follow of each label after each
record ChainSums(
    double[][] scores, double[][] follow, double[][] forward, double[][] backward, double[] all) {

  static ChainSums of(double[][] scores, double[][] follow) {
    var size = scores.length;
    var sums =
        new ChainSums(
            scores,
            follow,
            new double[size][Label.COUNT],
            new double[size][Label.COUNT],
            new double[1]);
    sums.forwards();
    sums.backwards();
    sums.all[0] = logSum(sums.forward[size - 1]);
    return sums;
  }

  private void forwards() {
    for (var label = 0; label < Label.COUNT; label++) {
      forward[0][label] = scores[0][label] + follow[Label.OUTSIDE][label];
    }
    var sum = new double[Label.COUNT];
    for (var at = 1; at < scores.length; at++) {
      for (var label = 0; label < Label.COUNT; label++) {
        for (var before = 0; before < Label.COUNT; before++) {
          sum[before] = forward[at - 1][before] + follow[before][label];
        }
        forward[at][label] = scores[at][label] + logSum(sum);
      }
    }
  }

  private void backwards() {
    var sum = new double[Label.COUNT];
    for (var at = scores.length - 2; at >= 0; at--) {
      for (var label = 0; label < Label.COUNT; label++) {
        for (var next = 0; next < Label.COUNT; next++) {
          sum[next] = follow[label][next] + scores[at + 1][next] + backward[at + 1][next];
        }
        backward[at][label] = logSum(sum);
      }
    }
  }

  private static double logSum(double[] values) {
    var max = Arrays.stream(values).max().orElse(0);
    if (max == Double.NEGATIVE_INFINITY) {
      return max;
    }
    var sum = 0.0;
    for (var value : values) {
      sum += Math.exp(value - max);
    }
    return max + Math.log(sum);
  }

  /// How likely the token has the label.
  double of(int at, int label) {
    return Math.exp(forward[at][label] + backward[at][label] - all[0]);
  }

  /// How likely the token has label `b` after one of label `a`.
  double of(int at, int a, int b) {
    return Math.exp(forward[at - 1][a] + follow[a][b] + scores[at][b] + backward[at][b] - all[0]);
  }
}
