package isnad.app.web;

import isnad.app.words.Saying;
import isnad.app.words.Words;

/// What a form says cannot be done; why, and what helps, can be said in both languages.
final class WrongFormException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Saying saying;

  /// @param key of the words, behind `form.wrong.`
  WrongFormException(String key, String... slots) {
    this(Saying.of("form.wrong." + key, slots));
  }

  private WrongFormException(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  static void unless(boolean right, String key, String... slots) throws WrongFormException {
    if (!right) {
      throw new WrongFormException(key, slots);
    }
  }

  String say(Words words) {
    return saying.in(words);
  }
}
