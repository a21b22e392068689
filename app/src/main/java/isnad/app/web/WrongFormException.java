package isnad.app.web;

import isnad.app.words.Language;
import isnad.app.words.Words;
import java.util.List;

/// What a form says cannot be done; why, and what helps, can be said in both languages.
final class WrongFormException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<String> slots;

  /// @param key of the words, behind `form.wrong.`
  WrongFormException(String key, String... slots) {
    super(Words.of(Language.EN).say("form.wrong." + key, (Object[]) slots));
    this.key = key;
    this.slots = List.of(slots);
  }

  static void unless(boolean right, String key, String... slots) throws WrongFormException {
    if (!right) {
      throw new WrongFormException(key, slots);
    }
  }

  String say(Words words) {
    return words.say("form.wrong." + key, slots.toArray());
  }
}
