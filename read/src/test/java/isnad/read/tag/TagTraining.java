package isnad.read.tag;

import isnad.read.pack.PackFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Learns the tagger's weights: a linear-chain CRF by regularised dual averaging with adaptive
/// steps and an L1 penalty, so that most weights stay zero.
///
/// `TagTraining SAMPLES OUT [held-out hundredths]`: with the third, every so many sentences in
/// blocks of a hundred are kept back and scored after each round. Same samples, same weights.
final class TagTraining {
  private static final int ROUNDS = Integer.getInteger("rounds", 6);
  private static final float STEP = Float.parseFloat(System.getProperty("step", "0.15"));
  private static final float PENALTY = Float.parseFloat(System.getProperty("penalty", "0.0001"));
  private static final int LEAST = Integer.getInteger("least", 2);
  private static final int BLOCK = 100;
  private static final long SEED = 7;

  /// @param features hashes at first, rows of weights once those are counted
  private record Sample(List<String> words, int[] hints, int[] labels, int[][] features) {}

  private final Map<Integer, Integer> rowOf = new HashMap<>();
  private float[] sums = {};
  private float[] squares = {};
  private final float[] followSums = new float[Label.COUNT * Label.COUNT];
  private final float[] followSquares = new float[Label.COUNT * Label.COUNT];
  private int steps;

  static void main(String[] args) throws IOException {
    var samples = samples(Path.of(args[0]));
    var back = args.length > 2 ? Integer.parseInt(args[2]) : 0;
    var learn = new ArrayList<Sample>();
    var test = new ArrayList<Sample>();
    for (var i = 0; i < samples.size(); i++) {
      var kept = i / BLOCK % 10 < back / 10;
      (kept ? test : learn).add(samples.get(i));
    }
    var training = new TagTraining();
    training.learn(learn, test);
    training.write(Path.of(args[1]));
  }

  private static List<Sample> samples(Path path) throws IOException {
    var samples = new ArrayList<Sample>();
    var lines = new ArrayList<String[]>();
    for (var line : Files.readAllLines(path)) {
      if (line.isEmpty()) {
        samples.add(sample(lines));
        lines.clear();
      } else {
        lines.add(line.split("\t"));
      }
    }
    return samples;
  }

  private static Sample sample(List<String[]> lines) {
    var words = lines.stream().map(line -> line[0]).toList();
    var hints = lines.stream().mapToInt(line -> Integer.parseInt(line[1])).toArray();
    var labels = new int[words.size()];
    for (var i = 0; i < labels.length; i++) {
      labels[i] = label(lines.get(i)[2], i == 0 ? Label.OUTSIDE : labels[i - 1]);
    }
    var features = new Features(words, hints);
    var all = new int[words.size()][];
    for (var i = 0; i < all.length; i++) {
      all[i] = features.at(i);
    }
    return new Sample(words, hints, labels, all);
  }

  private static int label(String tag, int before) {
    if (tag.equals("O") || tag.length() < 3) {
      return Label.OUTSIDE;
    }
    var kind =
        switch (tag.substring(2)) {
          case "PERS", "PER" -> NameTagger.Kind.PERSON;
          case "LOC" -> NameTagger.Kind.PLACE;
          case "ORG" -> NameTagger.Kind.ORGANISATION;
          default -> NameTagger.Kind.OTHER;
        };
    var goesOn = Label.goOn(kind);
    return tag.startsWith("I-") && Label.mayFollow(before, goesOn) ? goesOn : Label.begin(kind);
  }

  private void learn(List<Sample> learn, List<Sample> test) {
    count(learn);
    var order = new ArrayList<>(learn);
    var random = new Random(SEED);
    for (var round = 1; round <= ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(this::step);
      if (!test.isEmpty()) {
        System.err.printf(
            Locale.ROOT, "round %d: learned %s held out %s%n", round, score(learn), score(test));
      }
    }
  }

  private void count(List<Sample> learn) {
    var counts = new HashMap<Integer, Integer>();
    for (var sample : learn) {
      for (var features : sample.features()) {
        for (var feature : features) {
          counts.merge(feature, 1, Integer::sum);
        }
      }
    }
    for (var sample : learn) {
      for (var features : sample.features()) {
        for (var feature : features) {
          if (counts.getOrDefault(feature, 0) >= LEAST) {
            rowOf.putIfAbsent(feature, rowOf.size());
          }
        }
      }
    }
    for (var sample : learn) {
      for (var features : sample.features()) {
        for (var i = 0; i < features.length; i++) {
          features[i] = rowOf.getOrDefault(features[i], -1);
        }
      }
    }
    sums = new float[rowOf.size() * Label.COUNT];
    squares = new float[rowOf.size() * Label.COUNT];
  }

  private float weight(float sum, float square, float penalty) {
    var size = Math.abs(sum) - penalty * steps;
    return size <= 0 ? 0 : Math.signum(sum) * STEP / (1e-3f + (float) Math.sqrt(square)) * size;
  }

  private float follow(int label, int next) {
    var cell = label * Label.COUNT + next;
    return weight(followSums[cell], followSquares[cell], 0);
  }

  private double[][] potentials(Sample sample) {
    var scores = new double[sample.words().size()][Label.COUNT];
    for (var at = 0; at < scores.length; at++) {
      for (var row : sample.features()[at]) {
        for (var label = 0; row >= 0 && label < Label.COUNT; label++) {
          var cell = row * Label.COUNT + label;
          if (sums[cell] != 0) {
            scores[at][label] += weight(sums[cell], squares[cell], PENALTY);
          }
        }
      }
    }
    return scores;
  }

  private double[][] following() {
    var follow = new double[Label.COUNT][Label.COUNT];
    for (var a = 0; a < Label.COUNT; a++) {
      for (var b = 0; b < Label.COUNT; b++) {
        follow[a][b] = Label.mayFollow(a, b) ? follow(a, b) : Double.NEGATIVE_INFINITY;
      }
    }
    return follow;
  }

  private void step(Sample sample) {
    var sums = ChainSums.of(potentials(sample), following());
    steps++;
    for (var at = 0; at < sample.labels().length; at++) {
      update(sample, at, sums);
    }
    updateFollowing(sample, sums);
  }

  private void updateFollowing(Sample sample, ChainSums sums) {
    var gradient = new double[Label.COUNT * Label.COUNT];
    for (var at = 1; at < sample.labels().length; at++) {
      for (var a = 0; a < Label.COUNT; a++) {
        for (var b = 0; b < Label.COUNT; b++) {
          gradient[a * Label.COUNT + b] -= sums.of(at, a, b);
        }
      }
      gradient[sample.labels()[at - 1] * Label.COUNT + sample.labels()[at]]++;
    }
    for (var cell = 0; cell < gradient.length; cell++) {
      followSums[cell] += (float) gradient[cell];
      followSquares[cell] += (float) (gradient[cell] * gradient[cell]);
    }
  }

  private void update(Sample sample, int at, ChainSums sums) {
    var gradient = new float[Label.COUNT];
    for (var label = 0; label < Label.COUNT; label++) {
      gradient[label] = (float) -sums.of(at, label) + (sample.labels()[at] == label ? 1 : 0);
    }
    for (var row : sample.features()[at]) {
      for (var label = 0; row >= 0 && label < Label.COUNT; label++) {
        var cell = row * Label.COUNT + label;
        this.sums[cell] += gradient[label];
        squares[cell] += gradient[label] * gradient[label];
      }
    }
  }

  private String score(List<Sample> samples) {
    var tagger = NameTagger.of(Weights.of(new PackFile("x/weights.tsv", table())));
    var right = 0;
    var found = 0;
    var wanted = 0;
    for (var sample : samples) {
      var gold =
          NameTagger.stretches(sample.labels()).stream().filter(TagTraining::counts).toList();
      var got =
          tagger.tag(sample.words(), sample.hints()).stream().filter(TagTraining::counts).toList();
      right += (int) got.stream().filter(gold::contains).count();
      found += got.size();
      wanted += gold.size();
    }
    var precision = right / (double) Math.max(1, found);
    var recall = right / (double) Math.max(1, wanted);
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f F %.3f",
        precision,
        recall,
        2 * precision * recall / (precision + recall));
  }

  private static boolean counts(NameTagger.Tagged tagged) {
    return tagged.kind() != NameTagger.Kind.OTHER;
  }

  private String table() {
    var table = new StringBuilder();
    for (var a = 0; a < Label.COUNT; a++) {
      table.append('>').append((char) ('a' + a)).append('\t');
      for (var b = 0; b < Label.COUNT; b++) {
        append(table, b, follow(a, b));
      }
      table.append('\n');
    }
    var keys = new ArrayList<>(rowOf.keySet());
    Collections.sort(keys);
    for (var key : keys) {
      var row = rowOf.getOrDefault(key, 0);
      var values = new StringBuilder();
      for (var label = 0; label < Label.COUNT; label++) {
        var cell = row * Label.COUNT + label;
        append(values, label, weight(sums[cell], squares[cell], PENALTY));
      }
      if (!values.isEmpty()) {
        table.append(Long.toString(key & 0xFFFFFFFFL, 36)).append('\t').append(values).append('\n');
      }
    }
    return table.toString();
  }

  private static void append(StringBuilder table, int label, float weight) {
    var hundredths = Math.round(weight * 100);
    if (hundredths != 0) {
      table.append((char) ('a' + label)).append(hundredths);
    }
  }

  private void write(Path out) throws IOException {
    Files.writeString(out, table());
  }
}
