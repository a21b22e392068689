package isnad.read.event;

import isnad.model.EventType;
import isnad.read.event.LogisticFit.Row;
import isnad.read.event.ReportSamples.Asked;
import isnad.read.event.ReportSamples.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Learns how sentences that report an event of one type are worded, from all lines asked about it,
/// those too in which no rule fires. A feature that few lines have weighs more; of the learned
/// weights only the greatest are kept.
final class WordingTraining {
  private static final int LEAST = 3;
  private static final int MOST = 20_000;

  private final List<Wording> wordings;
  private final Map<Integer, Integer> columns;
  private final double[] rarity;
  private final LogisticFit fit;

  WordingTraining(List<Wording> all, EventType type) {
    wordings = all.stream().filter(w -> w.line().type() == type).toList();
    var features = wordings.stream().map(w -> w.vector().features()).toList();
    columns = LogisticFit.columns(features, LEAST);
    rarity = new double[columns.size()];
    features.forEach(of -> {
      for (var feature : of) {
        var column = columns.get(feature);
        if (column != null) {
          rarity[column]++;
        }
      }
    });
    var average = 0.0;
    for (var i = 0; i < rarity.length; i++) {
      rarity[i] = 1 + Math.log((1.0 + wordings.size()) / (1 + rarity[i]));
      average += rarity[i] / rarity.length;
    }
    for (var i = 0; i < rarity.length; i++) {
      rarity[i] /= average;
    }
    fit = new LogisticFit(wordings.stream().map(this::row).toList(), columns.size() + 1);
  }

  private Row row(Wording wording) {
    var vector = wording.vector();
    var known = new ArrayList<Integer>();
    for (var i = 0; i < vector.features().length; i++) {
      if (columns.containsKey(vector.features()[i])) {
        known.add(i);
      }
    }
    var numbers = new int[known.size() + 1];
    var values = new double[known.size() + 1];
    for (var i = 0; i < known.size(); i++) {
      numbers[i] = columns.getOrDefault(vector.features()[known.get(i)], 0);
      values[i] = vector.values()[known.get(i)] * rarity[numbers[i]];
    }
    numbers[known.size()] = columns.size();
    values[known.size()] = 1;
    return new Row(numbers, values, ReportTraining.target(wording.line()));
  }

  /// The weights learned from the lines that are not kept out.
  Map<Integer, Double> learn(Predicate<Asked> keptOut) {
    var importance = wordings.stream().mapToDouble(w -> keptOut.test(w.line()) ? 0 : 1).toArray();
    var learned = fit.weights(importance);
    var least = least(Arrays.copyOf(learned, columns.size()));
    var weights = new HashMap<Integer, Double>();
    columns.forEach((feature, column) -> {
      if (Math.abs(learned[column]) >= least) {
        weights.put(feature, learned[column] * rarity[column]);
      }
    });
    return weights;
  }

  private static double least(double[] weights) {
    var sizes = Arrays.stream(weights).map(Math::abs).sorted().toArray();
    return sizes[Math.max(0, sizes.length - MOST)];
  }
}
