package isnad.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A seeded generator of Arabic-looking text: words of three to seven letters, few of them common
/// and many rare, as in any language.
final class AnyText {
  private static final String LETTERS = "ابتجحدرزسشصطعفقكلمنهوي";

  private final Random random;
  private final List<String> words;

  AnyText(long seed) {
    this.random = new Random(seed);
    this.words = IntStream.range(0, 3000).mapToObj(i -> newWord()).toList();
  }

  String word() {
    var rank = Math.pow(words.size(), random.nextDouble());
    return words.get((int) rank - 1);
  }

  List<String> words(int count) {
    return IntStream.range(0, count).mapToObj(i -> word()).toList();
  }

  /// Changes so many words of a hundred: replaced, dropped, put in or changed places; and re-spells
  /// some of the others.
  List<String> edited(List<String> original, int changed, int respelled) {
    var edited = new ArrayList<String>();
    for (var word : original) {
      if (random.nextInt(100) < changed) {
        change(word, edited);
      } else {
        edited.add(random.nextInt(100) < respelled ? respelled(word) : word);
      }
    }
    return edited;
  }

  private void change(String word, List<String> edited) {
    switch (random.nextInt(4)) {
      case 0 -> edited.add(word());
      case 1 -> edited.addAll(List.of(word(), word));
      case 2 -> edited.add(Math.max(0, edited.size() - 1), word);
      default -> {}
    }
  }

  private String respelled(String word) {
    var at = random.nextInt(word.length());
    return word.substring(0, at) + letter() + word.substring(at + random.nextInt(2));
  }

  int number(int bound) {
    return random.nextInt(bound);
  }

  private String newWord() {
    var letters = new StringBuilder();
    for (var i = 3 + random.nextInt(5); i > 0; i--) {
      letters.append(letter());
    }
    return letters.toString();
  }

  private char letter() {
    return LETTERS.charAt(random.nextInt(LETTERS.length()));
  }
}
