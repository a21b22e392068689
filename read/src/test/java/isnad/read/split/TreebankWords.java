package isnad.read.split;

import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// The words of a sentence in CoNLL-U, each as its parts: syntactic words that nothing keeps apart
/// in the sentence's text. Words without Arabic letters are left out.
final class TreebankWords {
  private static final String TEXT = "# text = ";

  private final List<List<String>> words = new ArrayList<>();
  private List<String> word = new ArrayList<>();

  private TreebankWords() {}

  static List<List<String>> of(String sentence) {
    var found = new TreebankWords();
    var text = "";
    var end = 0;
    for (var line : sentence.split("\n")) {
      if (line.startsWith(TEXT)) {
        text = line.substring(TEXT.length());
      } else if (!line.startsWith("#") && line.matches("\\d+\t.*")) {
        var form = line.split("\t")[1];
        var at = text.indexOf(form, end);
        found.add(form, at == end);
        end = at + form.length();
      }
    }
    found.close();
    return found.words;
  }

  private void add(String form, boolean joined) {
    var arabic = form.chars().anyMatch(Letters::isArabic);
    if (!joined || !arabic) {
      close();
    }
    if (arabic) {
      word.add(form);
    }
  }

  private void close() {
    if (!word.isEmpty()) {
      words.add(word);
      word = new ArrayList<>();
    }
  }
}
