package isnad.read.split;

import isnad.read.text.Letters;
import isnad.read.text.Tokenizer;
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
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Learns how words are split: counts words of news, then weighs the ways of cutting by logistic
/// regression with adaptive steps. Prints how many words of sentences kept out of learning come out
/// right, five parts in turn, then learns from all.
///
/// `SplitTraining PACKS TREEBANK NEWS...`; writes `clitics/counts.tsv` and `clitics/cuts.tsv` under
/// PACKS. Same files, same tables. See `docs/model-card-clitics.md`.
final class SplitTraining {
  private static final int ROUNDS = Integer.getInteger("rounds", 12);
  private static final float STEP = Float.parseFloat(System.getProperty("step", "0.2"));
  private static final float PENALTY = Float.parseFloat(System.getProperty("penalty", "0.0005"));
  private static final int PARTS = 5;
  private static final int FEWEST = 2;
  private static final Pattern TOKENS = Pattern.compile("\"tokens\": \\[(.*?)], \"");
  private static final Pattern ITEM = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

  /// A word of the treebank.
  ///
  /// @param sentence which sentence it stands in
  /// @param right which of the ways of cutting is right; -1 where none is
  private record Sample(
      int sentence, String word, List<int[]> features, int right, List<Split> splits) {}

  private final Map<Integer, float[]> cells = new HashMap<>();

  private SplitTraining() {}

  static void main(String[] args) throws IOException {
    var root = Path.of(args[0]);
    var counts = count(List.of(args).subList(2, args.length));
    var packs = TrainingPacks.read(root);
    var known = WordKnowledge.from(packs, new WordTable(counts));
    var samples = samples(known, Files.readString(Path.of(args[1])));
    validate(samples);
    write(root.resolve("clitics/counts.tsv"), counts);
    write(root.resolve("clitics/cuts.tsv"), learn(samples));
  }

  private static Map<Integer, Integer> count(List<String> files) throws IOException {
    var words = new HashMap<String, Integer>();
    for (var file : files) {
      for (var line : Files.readAllLines(Path.of(file))) {
        var tokens = TOKENS.matcher(line);
        var items = ITEM.matcher(tokens.find() ? tokens.group(1) : "");
        while (items.find()) {
          Tokenizer.words(items.group(1)).forEach(word -> words.merge(word, 1, Integer::sum));
        }
      }
    }
    var counts = new HashMap<Integer, Integer>();
    words.forEach((word, times) -> {
      if (times >= FEWEST && Letters.isArabic(word.charAt(0))) {
        counts.put(WordTable.hash(word), 32 - Integer.numberOfLeadingZeros(times));
      }
    });
    return counts;
  }

  /// The words of a treebank whose syntactic words are parts where nothing stands between them.
  private static List<Sample> samples(WordKnowledge known, String treebank) {
    var samples = new ArrayList<Sample>();
    var sentences = treebank.split("\n\n");
    for (var at = 0; at < sentences.length; at++) {
      for (var parts : TreebankWords.of(sentences[at])) {
        samples.add(sample(known, at, parts));
      }
    }
    return samples;
  }

  private static Sample sample(WordKnowledge known, int sentence, List<String> parts) {
    var word = String.join("", parts);
    var splits = Splitter.splits(known, Splitter.letters(word));
    var right = -1;
    for (var i = 0; i < splits.size(); i++) {
      right = splits.get(i).parts(word).equals(parts) ? i : right;
    }
    return new Sample(sentence, word, SplitFeatures.of(known, splits), right, splits);
  }

  private static void validate(List<Sample> samples) {
    var right = 0;
    for (var part = 0; part < PARTS; part++) {
      var kept = part;
      var others = samples.stream().filter(s -> s.sentence() % PARTS != kept).toList();
      var weights = new WordTable(learn(others));
      for (var sample : samples) {
        if (sample.sentence() % PARTS == kept) {
          var best = Splitter.best(weights, sample.features());
          right += best == sample.right() ? 1 : 0;
          if (best != sample.right() && Boolean.getBoolean("misses")) {
            System.out.println(
                sample.splits().get(best).parts(sample.word())
                    + (sample.right() < 0
                        ? " cannot be right: " + sample.word()
                        : " not " + sample.splits().get(sample.right()).parts(sample.word())));
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT, "%.4f of %d words right%n", right / (double) samples.size(), samples.size());
  }

  private static Map<Integer, Integer> learn(List<Sample> samples) {
    var training = new SplitTraining();
    var order = new ArrayList<>(samples.stream().filter(s -> s.right() >= 0).toList());
    order.removeIf(sample -> sample.features().size() < 2);
    var random = new Random(7);
    for (var round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, random);
      order.forEach(training::step);
    }
    var weights = new HashMap<Integer, Integer>();
    training.cells.forEach((feature, cell) -> {
      var hundredths = Math.round(cell[0] * 100);
      if (hundredths != 0) {
        weights.put(feature, hundredths);
      }
    });
    return weights;
  }

  private void step(Sample sample) {
    var chances = chances(sample.features());
    for (var i = 0; i < chances.length; i++) {
      var slope = (float) ((i == sample.right() ? 1 : 0) - chances[i]);
      if (Math.abs(slope) > 0.001f) {
        for (var feature : sample.features().get(i)) {
          update(cells.computeIfAbsent(feature, f -> new float[2]), slope);
        }
      }
    }
  }

  private static void update(float[] cell, float slope) {
    var pull = slope - PENALTY * cell[0];
    cell[1] += pull * pull;
    cell[0] += STEP * pull / (float) Math.sqrt(cell[1] + 1e-6f);
  }

  private double[] chances(List<int[]> features) {
    var chances = new double[features.size()];
    var sum = 0.0;
    for (var i = 0; i < chances.length; i++) {
      var score = 0f;
      for (var feature : features.get(i)) {
        var cell = cells.get(feature);
        score += cell == null ? 0 : cell[0];
      }
      chances[i] = Math.exp(Math.max(-50, Math.min(50, score)));
      sum += chances[i];
    }
    for (var i = 0; i < chances.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }

  private static void write(Path file, Map<Integer, Integer> numbers) throws IOException {
    var lines = new StringBuilder();
    new TreeMap<>(numbers).forEach((hash, number) -> lines.append(WordTable.line(hash, number)));
    Files.writeString(file, lines);
  }
}
