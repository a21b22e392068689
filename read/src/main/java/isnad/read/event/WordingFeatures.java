package isnad.read.event;

import isnad.model.EventType;
import isnad.read.clause.Line;
import java.util.List;

/// What the judge of reports sees of how a sentence is worded, whatever in it fired a rule: its
/// words, the pairs of words and the runs of letters in them, for one type of events alone.
final class WordingFeatures {
  private static final int LEAST_RUN = 2;
  private static final int MOST_RUN = 5;
  private static final double WEIGHT = 5;
  private static final String EDGE = "^";

  private final FeatureGroup words = new FeatureGroup(WEIGHT);
  private final FeatureGroup runs = new FeatureGroup(WEIGHT);

  WordingFeatures(Line line, EventType type) {
    var before = EDGE;
    for (var at = 0; at < line.size(); at++) {
      var word = line.word(at);
      words.add(type.name() + "wording", word);
      words.add(type.name() + "wording", before, word);
      runs.addRuns(type.name() + "runs", word, LEAST_RUN, MOST_RUN);
      before = word;
    }
  }

  List<FeatureGroup> groups() {
    return List.of(words, runs);
  }
}
