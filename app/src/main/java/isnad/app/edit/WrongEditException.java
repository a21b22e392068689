package isnad.app.edit;

import isnad.app.words.Language;
import isnad.app.words.Words;
import java.util.List;

/// An edit that cannot be carried out as it was typed; it can be said in both languages.
public final class WrongEditException extends Exception {
  private static final long serialVersionUID = 1;

  private final String key;
  private final transient List<String> slots;

  /// @param key of the words, behind `edit.wrong.`
  WrongEditException(String key, String... slots) {
    super(Words.of(Language.EN).say("edit.wrong." + key, (Object[]) slots));
    this.key = key;
    this.slots = List.of(slots);
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
    return words.say("edit.wrong." + key, slots.toArray());
  }
}
