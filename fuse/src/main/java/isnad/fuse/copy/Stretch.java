package isnad.fuse.copy;

import isnad.fuse.slim.Lexicon;
import isnad.fuse.wording.Words;
import isnad.model.Reading;
import isnad.model.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A run of words of one paragraph, short enough to be aligned with another.
///
/// @param id its number among the stretches of all readings, in the order of their coming
/// @param document the id of its reading
/// @param number its place among the stretches of its reading
/// @param words their numbers in the lexicon
/// @param firstSentence the number, among all readings' sentences, of the one it begins in
/// @param ends where each of its sentences ends in it
record Stretch(int id, String document, int number, int[] words, int firstSentence, int[] ends) {
  private static final int LONGEST = 200;

  int size() {
    return words.length;
  }

  /// The number, among all readings' sentences, of the sentence that a word stands in.
  int sentence(int word) {
    var sentence = 0;
    while (ends[sentence] <= word) {
      sentence++;
    }
    return firstSentence + sentence;
  }

  /// The paragraphs of a reading, each cut where it grows too long.
  ///
  /// @param firstSentence the number of the reading's first sentence among all
  /// @param first the id of its first stretch
  static List<Stretch> of(Reading reading, int firstSentence, int first, Lexicon lexicon) {
    var cutting = new Cutting(reading.document(), first);
    var paragraph = 0;
    for (var i = 0; i < reading.sentences().size(); i++) {
      var sentence = reading.sentences().get(i);
      if (sentence.paragraph() != paragraph) {
        cutting.close();
        paragraph = sentence.paragraph();
      }
      for (var word : words(sentence)) {
        cutting.add(lexicon.number(word), firstSentence + i);
      }
    }
    cutting.close();
    return cutting.done;
  }

  private static List<String> words(Sentence sentence) {
    return sentence.heading() ? List.of() : Words.of(sentence, sentence.span());
  }

  /// A stretch in the making, and those made before.
  private static final class Cutting {
    final List<Stretch> done = new ArrayList<>();
    private final String document;
    private final int[] words = new int[LONGEST];
    private final int[] sentences = new int[LONGEST];
    private final int first;
    private int size;

    Cutting(String document, int first) {
      this.document = document;
      this.first = first;
    }

    void add(int word, int sentence) {
      words[size] = word;
      sentences[size] = sentence;
      size++;
      if (size == LONGEST) {
        close();
      }
    }

    void close() {
      if (size > 0) {
        var begin = sentences[0];
        var ends = new int[sentences[size - 1] - begin + 1];
        for (var i = 0; i < size; i++) {
          ends[sentences[i] - begin] = i + 1;
        }
        var number = done.size();
        var text = Arrays.copyOf(words, size);
        done.add(new Stretch(first + number, document, number, text, begin, closed(ends)));
        size = 0;
      }
    }

    /// A sentence without a word, such as a heading, ends where the one before it does.
    private static int[] closed(int[] ends) {
      for (var i = 1; i < ends.length; i++) {
        ends[i] = Math.max(ends[i], ends[i - 1]);
      }
      return ends;
    }
  }
}
