package isnad.app.web.page;

import isnad.app.web.Page;
import isnad.app.web.Visit;

/// Where visitors say who they are.
///
/// @param name as typed before
/// @param wanted the page to go to from here
/// @param fault why they are still here; empty at first
public record Login(String title, String name, String wanted, String fault) implements Page {
  /// @param key of the words that say why they are still here; empty at first
  public static Login of(Visit visit, String name, String wanted, String key) {
    var words = visit.words();
    return new Login(words.say("login"), name, wanted, key.isEmpty() ? "" : words.say(key));
  }
}
