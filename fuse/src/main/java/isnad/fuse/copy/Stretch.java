package isnad.fuse.copy;

import isnad.fuse.wording.Words;
import isnad.model.Reading;
import isnad.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/// A run of words of one paragraph, short enough to be aligned with another.
///
/// @param document the id of its reading
/// @param number its place among the stretches of its reading
record Stretch(String document, int number, List<Word> words) {
  private static final int LONGEST = 200;

  Stretch {
    words = List.copyOf(words);
  }

  /// A folded word and the number, among all readings' sentences, of the sentence it stands in.
  record Word(String folded, int sentence) {}

  List<String> folded() {
    return words.stream().map(Word::folded).toList();
  }

  /// The paragraphs of a reading, each cut where it grows too long.
  ///
  /// @param firstSentence the number of the reading's first sentence among all
  static List<Stretch> of(Reading reading, int firstSentence) {
    var document = reading.document();
    var stretches = new ArrayList<Stretch>();
    var words = new ArrayList<Word>();
    var paragraph = 0;
    for (var i = 0; i < reading.sentences().size(); i++) {
      var sentence = reading.sentences().get(i);
      if (sentence.paragraph() != paragraph) {
        close(document, words, stretches);
        paragraph = sentence.paragraph();
      }
      for (var word : words(sentence)) {
        words.add(new Word(word, firstSentence + i));
        if (words.size() == LONGEST) {
          close(document, words, stretches);
        }
      }
    }
    close(document, words, stretches);
    return stretches;
  }

  private static List<String> words(Sentence sentence) {
    return sentence.heading() ? List.of() : Words.of(sentence, sentence.span());
  }

  private static void close(String document, List<Word> words, List<Stretch> stretches) {
    if (!words.isEmpty()) {
      stretches.add(new Stretch(document, stretches.size(), words));
      words.clear();
    }
  }
}
