package isnad.app.web.page;

import isnad.app.web.Page;
import isnad.app.web.Visit;
import java.util.List;

/// Every key of the desk, with what it does and how to do it without one.
public record KeysPage(String title, List<Key> keys) implements Page {
  /// One key or sequence of keys.
  ///
  /// @param presses one after the other
  public record Key(List<String> presses, String does) {}

  private static final List<String> ALL =
      List.of(
          "/", "j", "k", "Enter", "Esc", "[", "]", "e", "m", "u", "g t", "g m", "g n", "g a", "g s",
          "g h", "g r", "g l", "?");

  public static KeysPage of(Visit visit) {
    return new KeysPage(
        visit.words().say("page.keys"),
        ALL.stream()
            .map(key ->
                new Key(
                    List.of(key.split(" ", -1)), visit.words().say("key." + key.replace(' ', '.'))))
            .toList());
  }
}
