package isnad.app.words;

import java.util.List;

/// Something that can be said in any language of the interface.
///
/// @param key of its words
/// @param slots what stands in them
public record Saying(String key, List<String> slots) {
  public Saying {
    slots = List.copyOf(slots);
  }

  public static Saying of(String key, String... slots) {
    return new Saying(key, List.of(slots));
  }

  public String in(Words words) {
    return words.say(key, slots.toArray());
  }

  /// As programs are told.
  public String inEnglish() {
    return in(Words.of(Language.EN));
  }
}
