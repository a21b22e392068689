package isnad.app.web.page;

import isnad.app.web.Page;
import isnad.app.web.Visit;

/// Why there is no page, and what to do.
///
/// @param said what is wrong, in the page's language; empty where the remedy says all
/// @param technical what the program says of it besides, in English; empty for most
public record Fault(String title, String said, String remedy, String technical) implements Page {
  /// @param key of the words that head it, behind `fault.`
  public static Fault of(String key, String said, String technical, Visit visit) {
    var words = visit.words();
    var remedy = words.say("fault." + key + ".remedy");
    return new Fault(words.say("fault." + key), said, remedy, technical);
  }
}
