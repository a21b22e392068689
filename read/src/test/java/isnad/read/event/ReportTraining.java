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
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

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

  /// What thresholds are tried: so many steps to each side of zero, each as good as those about it.
  private static final int FARTHEST = 80;

  private static final double STEP = 0.05;
  private static final int ABOUT = 8;

  /// The type whose lines are enough to learn its wording from.
  private static final EventType WORDED = EventType.ASSAULT;

  private final List<Sample> samples;
  private final WordingTraining wordings;
  private final List<Asked> lines;
  private final Map<Integer, Integer> columns;
  private final List<Row> rows = new ArrayList<>();
  private final LogisticFit fit;

  private ReportTraining(ReportSamples from) {
    samples = from.samples();
    lines = from.asked();
    wordings = new WordingTraining(from.wordings(), WORDED);
    columns = LogisticFit.columns(samples.stream().map(s -> s.vector().features()).toList(), 2);
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
    for (var i = 0; i < sample.vector().features().length; i++) {
      if (columns.containsKey(sample.vector().features()[i])) {
        known.add(i);
      }
    }
    var size = known.size();
    var numbers = new int[size + 1];
    var values = new double[size + 1];
    for (var i = 0; i < size; i++) {
      numbers[i] = columns.getOrDefault(sample.vector().features()[known.get(i)], 0);
      values[i] = sample.vector().values()[known.get(i)];
    }
    numbers[size] = start(sample.line().type());
    values[size] = 1;
    return new Row(numbers, values, target(sample.line()));
  }

  /// How sure it is that the line reports.
  static double target(Asked line) {
    return line.yes() ? 1 : DOUBTFUL * line.accepted();
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

  /// The best score of each line, learned from the lines of other documents.
  private Map<Asked, Double> keptOut() {
    var best = new IdentityHashMap<Asked, Double>();
    for (var fold = 0; fold < FOLDS; fold++) {
      var without = fold;
      var weights = learn(fold);
      var worded = wordings.learn(line -> fold(line) == without);
      for (var i = 0; i < rows.size(); i++) {
        var sample = samples.get(i);
        if (fold(sample.line()) == fold) {
          var score = score(i, weights) + sample.wording().score(worded) + sample.leniency();
          best.merge(sample.line(), score, Math::max);
        }
      }
    }
    return best;
  }

  /// Prints what lines score that were kept out, each fold by the threshold that is best on the
  /// others, and gives for each type the one that is best on all.
  private Map<EventType, Double> validate() {
    var best = keptOut();
    var thresholds = new HashMap<EventType, Double>();
    for (var type : ReportSamples.JUDGED) {
      var asked = lines.stream().filter(line -> line.type() == type).toList();
      var taken = Collections.newSetFromMap(new IdentityHashMap<Asked, Boolean>());
      for (var fold = 0; fold < FOLDS; fold++) {
        var without = fold;
        var from = threshold(asked.stream().filter(l -> fold(l) != without).toList(), best);
        asked.stream()
            .filter(line -> fold(line) == without && score(best, line) >= from)
            .forEach(taken::add);
      }
      thresholds.put(type, threshold(asked, best));
      System.err.printf(
          Locale.ROOT,
          "%s from %.2f: all lines %s, unanimous %s%n",
          type,
          threshold(asked, best),
          Figures.of(asked, taken::contains),
          Figures.of(asked.stream().filter(Asked::agreed).toList(), taken::contains));
    }
    return thresholds;
  }

  private static double score(Map<Asked, Double> best, Asked line) {
    return best.getOrDefault(line, Double.NEGATIVE_INFINITY);
  }

  /// The threshold about which F1 is best, so that no lucky one is chosen.
  private static double threshold(List<Asked> asked, Map<Asked, Double> best) {
    var agreed = asked.stream().filter(Asked::agreed).toList();
    var f1 = new double[2 * FARTHEST + 1];
    for (var step = 0; step < f1.length; step++) {
      var from = (step - FARTHEST) * STEP;
      Predicate<Asked> taken = line -> score(best, line) >= from;
      f1[step] = Figures.of(asked, taken).f1() + Figures.of(agreed, taken).f1();
    }
    var chosen = FARTHEST;
    var highest = 0.0;
    for (var step = ABOUT; step < f1.length - ABOUT; step++) {
      var mean = Arrays.stream(f1, step - ABOUT, step + ABOUT + 1).sum();
      if (mean > highest) {
        highest = mean;
        chosen = step;
      }
    }
    return (chosen - FARTHEST) * STEP;
  }

  /// Precision and recall of the lines taken for reports.
  record Figures(double precision, double recall) {
    static Figures of(List<Asked> lines, Predicate<Asked> taken) {
      var right = lines.stream().filter(Asked::yes).filter(taken).count();
      var all = lines.stream().filter(taken).count();
      var gold = lines.stream().filter(Asked::yes).count();
      return new Figures((double) right / Math.max(1, all), (double) right / Math.max(1, gold));
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
    var all = new HashMap<>(wordings.learn(line -> false));
    columns.forEach((key, column) -> all.put(key, weights[column]));
    all.keySet().stream()
        .sorted(Comparator.comparing(Integer::toUnsignedLong))
        .filter(key -> Math.abs(all.getOrDefault(key, 0.0)) >= LEAST_WEIGHT)
        .forEach(key ->
            table
                .append(Long.toString(Integer.toUnsignedLong(key), ReportWeights.RADIX))
                .append('\t')
                .append(hundredths(all.getOrDefault(key, 0.0)))
                .append('\n'));
    return table.toString();
  }

  private static long hundredths(double weight) {
    return Math.round(weight / ReportWeights.UNIT);
  }
}
