package isnad.read.event;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/// Features of one kind: what they are of as hashes, each once. All of a group together weigh the
/// same, however many they are, so that a long sentence says no more than a short one.
final class FeatureGroup {
  private static final int PRIME = 0x01000193;
  private static final int SEED = 0x9E3779B1;

  private final double weight;
  private int[] features = new int[64];
  private int count;
  private boolean sorted = true;

  /// @param weight the length of the group's vector
  FeatureGroup(double weight) {
    this.weight = weight;
  }

  /// Adds what is called `kind` and has the values.
  void add(String kind, String... values) {
    var hash = letters(SEED, kind, 0, kind.length());
    for (var value : values) {
      hash = letters(hash * PRIME + 1, value, 0, value.length());
    }
    put(mix(hash));
  }

  /// Adds every run of `least` to `most` letters of a word and its edges.
  void addRuns(String kind, String word, int least, int most) {
    var seed = letters(SEED, kind, 0, kind.length()) * PRIME + 1;
    var edged = " " + word + " ";
    for (var length = least; length <= most; length++) {
      for (var from = 0; from + length <= edged.length(); from++) {
        put(mix(letters(seed, edged, from, from + length)));
      }
    }
  }

  private void put(int feature) {
    if (count == features.length) {
      features = Arrays.copyOf(features, count * 2);
    }
    features[count++] = feature;
    sorted = false;
  }

  /// Every feature once, in the order of numbers.
  int[] features() {
    if (!sorted) {
      features = Arrays.stream(features, 0, count).sorted().distinct().toArray();
      count = features.length;
      sorted = true;
    }
    return features.length == count ? features : Arrays.copyOf(features, count);
  }

  /// What each of its features counts.
  double value() {
    return weight / Math.sqrt(Math.max(1, features().length));
  }

  double score(IntToDoubleFunction weights) {
    return value() * Arrays.stream(features()).mapToDouble(weights).sum();
  }

  private static int letters(int seed, String word, int from, int to) {
    var hash = seed;
    for (var i = from; i < to; i++) {
      hash = (hash ^ word.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static int mix(int hash) {
    var h = (hash ^ hash >>> 16) * 0x45D9F3B;
    h = (h ^ h >>> 13) * 0x45D9F3B;
    return h ^ h >>> 16;
  }
}
