package isnad.read.event;

import isnad.model.EventType;
import isnad.read.pack.PackException;
import isnad.read.pack.PackFile;
import java.util.EnumMap;
import java.util.Map;

/// The learned weights of the judge of reports.
///
/// The table has a line a feature: its hash in base 36 and its weight in hundredths. Lines that
/// begin with `>` give the types of events that it judges, each with the weight that it starts
/// from.
final class ReportWeights {
  static final int RADIX = 36;
  static final double UNIT = 0.01;

  private final Map<EventType, Double> starts = new EnumMap<>(EventType.class);
  private final int[] keys;
  private final short[] weights;
  private final int mask;

  private ReportWeights(int size) {
    var slots = Integer.highestOneBit(Math.max(2, size)) * 4;
    keys = new int[slots];
    weights = new short[slots];
    mask = slots - 1;
  }

  static ReportWeights none() {
    return new ReportWeights(0);
  }

  static ReportWeights of(PackFile table) {
    var lines = table.text().split("\n");
    var weights = new ReportWeights(lines.length);
    for (var i = 0; i < lines.length; i++) {
      try {
        weights.add(lines[i]);
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new PackException(
            table.path(),
            i + 1,
            "no line of weights; make the table anew (docs/model-card-reports.md)");
      }
    }
    return weights;
  }

  private void add(String line) {
    var tab = line.indexOf('\t');
    var weight = Short.parseShort(line.substring(tab + 1));
    if (line.startsWith(">")) {
      starts.put(EventType.valueOf(line.substring(1, tab)), weight * UNIT);
    } else {
      var key = (int) Long.parseLong(line, 0, tab, RADIX);
      var slot = slot(key);
      keys[slot] = key;
      weights[slot] = weight;
    }
  }

  /// Whether events of this type are judged.
  boolean judges(EventType type) {
    return starts.containsKey(type);
  }

  double start(EventType type) {
    return starts.getOrDefault(type, 0.0);
  }

  double of(int feature) {
    return weights[slot(feature)] * UNIT;
  }

  private int slot(int key) {
    var at = key * 0x9E3779B1 >>> 7 & mask;
    while (weights[at] != 0 && keys[at] != key) {
      at = at + 1 & mask;
    }
    return at;
  }
}
