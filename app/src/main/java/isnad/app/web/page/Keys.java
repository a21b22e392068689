package isnad.app.web.page;

import isnad.app.web.Visit;
import java.util.List;

/// The keys of the desk; what they do can be done without them as well.
public final class Keys {
  private static final List<String> ALL =
      List.of(
          "/", "j", "k", "Enter", "Esc", "[", "]", "e", "m", "u", "g t", "g m", "g n", "g a", "g s",
          "g h", "g r", "g l", "?");

  private Keys() {}

  /// One key or sequence of keys.
  ///
  /// @param presses one after the other
  public record Key(List<String> presses, String does) {}

  static List<Key> of(Visit visit) {
    return ALL.stream()
        .map(key ->
            new Key(List.of(key.split(" ", -1)), visit.words().say("key." + key.replace(' ', '.'))))
        .toList();
  }
}
