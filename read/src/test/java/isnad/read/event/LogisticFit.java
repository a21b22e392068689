package isnad.read.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Logistic regression with an L2 penalty, by accelerated gradient descent over all samples at
/// once: nothing in it is left to chance.
final class LogisticFit {
  private static final double PENALTY = 2;
  private static final int STEPS = 300;
  private static final int POWER_STEPS = 12;

  /// @param columns numbers of features below `width`
  record Row(int[] columns, double[] values, double target) {}

  private final List<Row> rows;
  private final int width;

  LogisticFit(List<Row> rows, int width) {
    this.rows = rows;
    this.width = width;
  }

  /// @param importance of each row
  double[] weights(double[] importance) {
    var bound = curvature(importance) / 4 + PENALTY;
    var root = Math.sqrt(PENALTY / bound);
    var momentum = (1 - root) / (1 + root);
    var weights = new double[width];
    var ahead = new double[width];
    for (var step = 0; step < STEPS; step++) {
      var slope = slope(ahead, importance);
      for (var i = 0; i < width; i++) {
        var next = ahead[i] - (slope[i] + PENALTY * ahead[i]) / bound;
        ahead[i] = next + momentum * (next - weights[i]);
        weights[i] = next;
      }
    }
    return weights;
  }

  private double[] slope(double[] weights, double[] importance) {
    var slope = new double[width];
    for (var i = 0; i < importance.length; i++) {
      var row = rows.get(i);
      if (importance[i] > 0) {
        var chance = 1 / (1 + Math.exp(-score(row, weights)));
        add(row, importance[i] * (chance - row.target()), slope);
      }
    }
    return slope;
  }

  /// The greatest eigenvalue of the weighted samples' scatter, by power iteration.
  private double curvature(double[] importance) {
    var direction = new double[width];
    java.util.Arrays.fill(direction, 1 / Math.sqrt(width));
    var size = 1.0;
    for (var step = 0; step < POWER_STEPS; step++) {
      var next = new double[width];
      for (var i = 0; i < importance.length; i++) {
        add(rows.get(i), importance[i] * score(rows.get(i), direction), next);
      }
      size = Math.sqrt(java.util.Arrays.stream(next).map(x -> x * x).sum());
      for (var i = 0; i < width; i++) {
        direction[i] = next[i] / size;
      }
    }
    return size * 1.1;
  }

  static double score(Row row, double[] weights) {
    var score = 0.0;
    for (var i = 0; i < row.columns().length; i++) {
      score += row.values()[i] * weights[row.columns()[i]];
    }
    return score;
  }

  private static void add(Row row, double factor, double[] into) {
    for (var i = 0; i < row.columns().length; i++) {
      into[row.columns()[i]] += factor * row.values()[i];
    }
  }

  /// Numbers for features that at least two samples have.
  static Map<Integer, Integer> columns(List<int[]> samples, int least) {
    var counts = new HashMap<Integer, Integer>();
    samples.forEach(features -> {
      for (var feature : features) {
        counts.merge(feature, 1, Integer::sum);
      }
    });
    var columns = new HashMap<Integer, Integer>();
    for (var feature : new ArrayList<>(counts.keySet().stream().sorted().toList())) {
      if (counts.getOrDefault(feature, 0) >= least) {
        columns.put(feature, columns.size());
      }
    }
    return columns;
  }
}
