package isnad.read.event;

import isnad.read.clause.Line;
import java.util.List;

/// What the judge of reports sees of a whole sentence: its words, its lexemes, the classes of its
/// words.
final class SentenceFeatures {
  private final Line line;
  private final FeatureGroup words = new FeatureGroup(2);
  private final FeatureGroup lexemes = new FeatureGroup(1);
  private final FeatureGroup classes = new FeatureGroup(1);

  SentenceFeatures(Line line) {
    this.line = line;
    for (var at = 0; at < line.size(); at++) {
      words.add("word", line.word(at));
      addLexeme(at);
      addClass(at);
    }
  }

  List<FeatureGroup> groups() {
    return List.of(words, lexemes, classes);
  }

  private void addLexeme(int at) {
    var reading = line.reading(at);
    if (reading != null) {
      lexemes.add("lexeme", reading.lexeme().id(), reading.kind().name());
    }
    if (line.time(at) != null) {
      lexemes.add("time", line.word(at));
    }
  }

  private void addClass(int at) {
    var type = line.wordClass(at);
    if (type != null) {
      classes.add("class", type.name());
    }
    var reading = line.reading(at);
    if (reading != null && reading.finite()) {
      classes.add("person", reading.agrees().name());
    }
  }
}
