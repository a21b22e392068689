package isnad.app.web.page;

import isnad.app.web.Page;
import isnad.app.web.Visit;

/// Why there is no page, and what to do.
///
/// @param said what the program says of it, in English; empty where the remedy says all
public record Fault(String title, String remedy, String said) implements Page {
  /// @param key of the words that say it, behind `fault.`
  public static Fault of(String key, String said, Visit visit) {
    var words = visit.words();
    return new Fault(words.say("fault." + key), words.say("fault." + key + ".remedy"), said);
  }
}
