package isnad.app.edit;

import isnad.app.words.Saying;
import isnad.app.words.Words;

/// An edit that cannot be carried out as it was typed; it can be said in both languages.
public final class WrongEditException extends Exception {
  private static final long serialVersionUID = 1;

  private final transient Saying saying;

  /// @param key of the words, behind `edit.wrong.`
  WrongEditException(String key, String... slots) {
    this(Saying.of("edit.wrong." + key, slots));
  }

  private WrongEditException(Saying saying) {
    super(saying.inEnglish());
    this.saying = saying;
  }

  /// There is nowhere to write it down.
  public static WrongEditException nowhere() {
    return new WrongEditException("nowhere");
  }

  /// Nobody can judge a change without its reason.
  public static WrongEditException noReason() {
    return new WrongEditException("why");
  }

  /// Nothing is called so.
  public static WrongEditException noEvent(String named) {
    return new WrongEditException("event", named);
  }

  /// It says nothing of what it is about.
  public static WrongEditException noReport() {
    return new WrongEditException("report", "");
  }

  public String say(Words words) {
    return saying.in(words);
  }
}
