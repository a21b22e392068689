package isnad.read.tag;

import isnad.read.pack.Packs;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Finds the stretches of a sentence that look like names: the best sequence of labels under a
/// linear-chain model.
public final class NameTagger {
  /// What a name seems to be of.
  public enum Kind {
    PERSON,
    PLACE,
    ORGANISATION,
    OTHER
  }

  /// @param from first token
  /// @param to one past the last token
  public record Tagged(Kind kind, int from, int to) {}

  private static final String TABLE = "weights";

  private final Weights weights;

  private NameTagger(Weights weights) {
    this.weights = weights;
  }

  public static NameTagger from(Packs packs) {
    var tables = packs.tables(TABLE);
    return of(tables.isEmpty() ? Weights.none() : Weights.of(tables.getFirst()));
  }

  static NameTagger of(Weights weights) {
    return new NameTagger(weights);
  }

  /// @param words folded
  /// @param hints of each word, as bits of [Hint]
  public List<Tagged> tag(List<String> words, int[] hints) {
    return weights.isEmpty() || words.isEmpty() ? List.of() : stretches(labels(words, hints));
  }

  private float[] scores(List<String> words, int[] hints) {
    var features = new Features(words, hints);
    var scores = new float[words.size() * Label.COUNT];
    for (var at = 0; at < words.size(); at++) {
      for (var feature : features.at(at)) {
        weights.addTo(scores, at * Label.COUNT, feature);
      }
    }
    return scores;
  }

  private int[] labels(List<String> words, int[] hints) {
    var scores = scores(words, hints);
    var size = words.size();
    var from = new int[size * Label.COUNT];
    for (var label = 0; label < Label.COUNT; label++) {
      scores[label] += follow(Label.OUTSIDE, label);
    }
    for (var at = 1; at < size; at++) {
      for (var label = 0; label < Label.COUNT; label++) {
        best(scores, from, at * Label.COUNT + label, label);
      }
    }
    return backwards(scores, from, size);
  }

  private void best(float[] scores, int[] from, int cell, int label) {
    var row = cell - label - Label.COUNT;
    var best = Float.NEGATIVE_INFINITY;
    for (var before = 0; before < Label.COUNT; before++) {
      var score = scores[row + before] + follow(before, label);
      if (score > best) {
        best = score;
        from[cell] = before;
      }
    }
    scores[cell] += best;
  }

  private float follow(int label, int next) {
    return Label.mayFollow(label, next) ? weights.follow(label, next) : Float.NEGATIVE_INFINITY;
  }

  private static int[] backwards(float[] scores, int[] from, int size) {
    var labels = new int[size];
    var row = (size - 1) * Label.COUNT;
    for (var label = 1; label < Label.COUNT; label++) {
      if (scores[row + label] > scores[row + labels[size - 1]]) {
        labels[size - 1] = label;
      }
    }
    for (var at = size - 1; at > 0; at--) {
      labels[at - 1] = from[at * Label.COUNT + labels[at]];
    }
    return labels;
  }

  static List<Tagged> stretches(int[] labels) {
    var found = new ArrayList<Tagged>();
    for (var at = 0; at < labels.length; at++) {
      if (Label.begins(labels[at])) {
        var end = at + 1;
        while (end < labels.length && labels[end] == labels[at] + 1) {
          end++;
        }
        found.add(new Tagged(Objects.requireNonNull(Label.kind(labels[at])), at, end));
      }
    }
    return found;
  }
}
