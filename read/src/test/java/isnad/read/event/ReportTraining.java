package isnad.read.event;

import isnad.model.EventType;
import isnad.model.json.ArticleLine.MalformedException;
import isnad.read.event.LogisticFit.Row;
import isnad.read.event.ReportSamples.Asked;
import isnad.read.event.ReportSamples.Sample;
import isnad.read.pack.PackFile;
import isnad.read.pack.Packs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Learns the weights of the judge of reports, and measures by cross-validation over documents how
/// good they are on lines that they were not learned from.
///
/// `ReportTraining PACKS SET OUT`; see `docs/model-card-reports.md`. Same packs and set, same
/// bytes.
final class ReportTraining {
  private static final int FOLDS = 10;
  private static final double DOUBTFUL = 0.8;
  private static final double OURS = 0.25;
  private static final double OTHERS = 0.15;
  private static final double LEAST_WEIGHT = 0.02;

  private final List<Sample> samples;
  private final List<Asked> lines;
  private final Map<Integer, Integer> columns;
  private final List<Row> rows = new ArrayList<>();
  private final LogisticFit fit;

  private ReportTraining(ReportSamples from) {
    samples = from.samples();
    lines = from.asked();
    columns = LogisticFit.columns(samples.stream().map(Sample::features).toList(), 2);
    samples.forEach(sample -> rows.add(row(sample)));
    fit = new LogisticFit(rows, columns.size() + ReportSamples.JUDGED.size());
  }

  static void main(String[] args) throws IOException, MalformedException {
    var from = new ReportSamples(packs(Path.of(args[0])));
    for (var line : Files.readAllLines(Path.of(args[1]))) {
      from.add(line);
    }
    from.addExamples();
    var training = new ReportTraining(from);
    var starts = training.validate();
    Files.writeString(Path.of(args[2]), training.table(training.learn(FOLDS), starts));
  }

  private static Packs packs(Path root) throws IOException {
    var files = new ArrayList<PackFile>();
    try (var paths = Files.walk(root)) {
      for (var path : paths.filter(Files::isRegularFile).sorted().toList()) {
        var name = root.relativize(path).toString().replace('\\', '/');
        if (name.endsWith(".yaml") || name.endsWith(".tsv") && !name.endsWith("/reports.tsv")) {
          files.add(new PackFile(name, Files.readString(path)));
        }
      }
    }
    return Packs.of(files);
  }

  private Row row(Sample sample) {
    var known = new ArrayList<Integer>();
    for (var i = 0; i < sample.features().length; i++) {
      if (columns.containsKey(sample.features()[i])) {
        known.add(i);
      }
    }
    var size = known.size();
    var numbers = new int[size + 1];
    var values = new double[size + 1];
    for (var i = 0; i < size; i++) {
      numbers[i] = columns.getOrDefault(sample.features()[known.get(i)], 0);
      values[i] = sample.values()[known.get(i)];
    }
    numbers[size] = start(sample.line().type());
    values[size] = 1;
    var line = sample.line();
    return new Row(numbers, values, line.yes() ? 1 : DOUBTFUL * line.accepted());
  }

  private int start(EventType type) {
    return columns.size() + ReportSamples.JUDGED.indexOf(type);
  }

  private static int fold(Asked line) {
    return line.ours() ? -1 : Math.floorMod(line.document().hashCode() * 0x9E3779B1 >>> 8, FOLDS);
  }

  /// The weights learned from all samples but those of one fold. Of the candidates of a line that
  /// reports, the one with the best score is taken for the report, and the others hardly count.
  private double[] learn(int without) {
    var importance = new double[rows.size()];
    var of = new IdentityHashMap<Asked, Integer>();
    samples.forEach(sample -> of.merge(sample.line(), 1, Integer::sum));
    for (var i = 0; i < importance.length; i++) {
      var line = samples.get(i).line();
      var base = line.ours() && line.yes() ? OURS : 1;
      importance[i] = fold(line) == without ? 0 : base / Math.sqrt(of.getOrDefault(line, 1));
    }
    var first = fit.weights(importance);
    var best = new IdentityHashMap<Asked, Integer>();
    for (var i = 0; i < importance.length; i++) {
      best.merge(samples.get(i).line(), i, (a, b) -> score(a, first) >= score(b, first) ? a : b);
    }
    for (var i = 0; i < importance.length; i++) {
      var line = samples.get(i).line();
      importance[i] *= !line.yes() || line.ours() || best.getOrDefault(line, i) == i ? 1 : OTHERS;
    }
    return fit.weights(importance);
  }

  private double score(int row, double[] weights) {
    return LogisticFit.score(rows.get(row), weights);
  }

  /// Prints what held-out lines score and gives for each type the threshold that is best on them.
  private Map<EventType, Double> validate() {
    var best = new IdentityHashMap<Asked, Double>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var weights = learn(fold);
      for (var i = 0; i < rows.size(); i++) {
        if (fold(samples.get(i).line()) == fold) {
          best.merge(
              samples.get(i).line(), score(i, weights) + samples.get(i).leniency(), Math::max);
        }
      }
    }
    var thresholds = new HashMap<EventType, Double>();
    for (var type : ReportSamples.JUDGED) {
      var threshold =
          java.util.stream.IntStream.rangeClosed(-150, 150)
              .mapToObj(hundredths -> hundredths / 100.0)
              .max(Comparator.comparing((Double at) -> smooth(type, best, at)))
              .orElse(0.0);
      thresholds.put(type, threshold);
      System.err.printf(
          Locale.ROOT,
          "%s from %.2f: all lines %s, unanimous %s; from 0: %s, %s%n",
          type,
          threshold,
          Figures.of(lines, type, best, threshold, false),
          Figures.of(lines, type, best, threshold, true),
          Figures.of(lines, type, best, 0, false),
          Figures.of(lines, type, best, 0, true));
    }
    return thresholds;
  }

  /// F1 about a threshold, so that no lucky one is chosen.
  private double smooth(EventType type, Map<Asked, Double> best, double at) {
    var sum = 0.0;
    for (var off = -2; off <= 2; off++) {
      sum += Figures.of(lines, type, best, at + off * 0.1, false).f1();
      sum += Figures.of(lines, type, best, at + off * 0.1, true).f1();
    }
    return sum;
  }

  /// Precision and recall of the lines taken for reports.
  record Figures(double precision, double recall) {
    static Figures of(
        List<Asked> lines, EventType type, Map<Asked, Double> best, double from, boolean agreed) {
      var right = 0;
      var taken = 0;
      var gold = 0;
      for (var line : lines) {
        if (line.type() == type && (line.agreed() || !agreed)) {
          var report = best.getOrDefault(line, Double.NEGATIVE_INFINITY) >= from;
          right += report && line.yes() ? 1 : 0;
          taken += report ? 1 : 0;
          gold += line.yes() ? 1 : 0;
        }
      }
      return new Figures((double) right / Math.max(1, taken), (double) right / Math.max(1, gold));
    }

    double f1() {
      return 2 * precision * recall / Math.max(1e-9, precision + recall);
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "P %.3f R %.3f F1 %.3f", precision, recall, f1());
    }
  }

  private String table(double[] weights, Map<EventType, Double> thresholds) {
    var table = new StringBuilder();
    for (var type : ReportSamples.JUDGED) {
      var start = weights[start(type)] - thresholds.getOrDefault(type, 0.0);
      table.append('>').append(type).append('\t').append(hundredths(start)).append('\n');
    }
    columns.keySet().stream()
        .sorted(Comparator.comparing(Integer::toUnsignedLong))
        .filter(key -> Math.abs(weights[columns.getOrDefault(key, 0)]) >= LEAST_WEIGHT)
        .forEach(key ->
            table
                .append(Long.toString(Integer.toUnsignedLong(key), ReportWeights.RADIX))
                .append('\t')
                .append(hundredths(weights[columns.getOrDefault(key, 0)]))
                .append('\n'));
    return table.toString();
  }

  private static long hundredths(double weight) {
    return Math.round(weight / ReportWeights.UNIT);
  }
}
