package isnad.read.tag;

import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;

/// Learned weights: of a feature for each label, and of a label after another.
///
/// The table has a line a feature: its hash in base 36, then for each label that it speaks for or
/// against the label's number as a letter and the weight in hundredths. The lines before the first
/// feature begin with `>` and a label: the weights of what may follow it.
final class Weights {
  private static final int RADIX = 36;
  private static final float UNIT = 0.01f;
  private static final char FIRST_LABEL = 'a';

  private final float[] follow = new float[Label.COUNT * Label.COUNT];
  private final int[] keys;
  private final int[] rows;
  private final float[] weights;
  private final int mask;

  private Weights(int size) {
    var slots = Integer.highestOneBit(Math.max(2, size)) * 4;
    keys = new int[slots];
    rows = new int[slots];
    mask = slots - 1;
    weights = new float[(size + 1) * Label.COUNT];
  }

  static Weights none() {
    return new Weights(0);
  }

  boolean isEmpty() {
    return weights.length == Label.COUNT;
  }

  static Weights of(PackFile table) {
    var lines = table.text().split("\n");
    var weights = new Weights(lines.length);
    for (var i = 0; i < lines.length; i++) {
      try {
        weights.add(lines[i], i + 1);
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw new PackException(
            table.path(),
            i + 1,
            "no line of weights; make the table anew (docs/model-card-ner.md)");
      }
    }
    return weights;
  }

  private void add(String line, int row) {
    var tab = line.indexOf('\t');
    if (line.startsWith(">")) {
      values(line, tab + 1, follow, (line.charAt(1) - FIRST_LABEL) * Label.COUNT);
    } else {
      var key = (int) Long.parseLong(line, 0, tab, RADIX);
      var slot = slot(key);
      rows[slot] = row;
      keys[slot] = key;
      values(line, tab + 1, weights, row * Label.COUNT);
    }
  }

  private static void values(String line, int from, float[] into, int row) {
    var at = from;
    while (at < line.length()) {
      var label = line.charAt(at++) - FIRST_LABEL;
      var end = at + 1;
      while (end < line.length() && line.charAt(end) < FIRST_LABEL) {
        end++;
      }
      into[row + label] = Integer.parseInt(line, at, end, 10) * UNIT;
      at = end;
    }
  }

  private int slot(int key) {
    var at = key * 0x9E3779B1 >>> 7 & mask;
    while (rows[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }

  float follow(int label, int next) {
    return follow[label * Label.COUNT + next];
  }

  /// Adds the weights of a feature to the score of each label.
  void addTo(float[] scores, int from, int feature) {
    var row = rows[slot(feature)] * Label.COUNT;
    if (row != 0) {
      for (var label = 0; label < Label.COUNT; label++) {
        scores[from + label] += weights[row + label];
      }
    }
  }
}
