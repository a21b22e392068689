package isnad.app.web;

import io.javalin.http.HttpResponseException;
import isnad.app.words.Language;
import isnad.app.words.Words;
import java.util.List;
import java.util.Map;

/// A request turned away for a reason that pages say in their own language.
final class TurnedAwayException extends HttpResponseException {
  private static final long serialVersionUID = 1;

  private final String fault;
  private final String key;
  private final transient List<String> slots;

  /// @param fault the key of the words that head the page, behind `fault.`
  /// @param why as programs are told, in English
  TurnedAwayException(int status, String fault, String why) {
    super(status, why, Map.of());
    this.fault = fault;
    this.key = "";
    this.slots = List.of();
  }

  /// What a form lacks; programs are told the same.
  ///
  /// @param key of the words, behind `form.wrong.`
  TurnedAwayException(int status, String key, List<String> slots) {
    super(status, said(Words.of(Language.EN), key, slots), Map.of());
    this.fault = "wrong";
    this.key = key;
    this.slots = slots;
  }

  String fault() {
    return fault;
  }

  /// Whether words of the page's language say all that there is to say.
  boolean isSaid() {
    return !key.isEmpty();
  }

  String say(Words words) {
    return said(words, key, slots);
  }

  private static String said(Words words, String key, List<String> slots) {
    return words.say("form.wrong." + key, slots.toArray());
  }
}
