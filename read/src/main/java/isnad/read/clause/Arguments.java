package isnad.read.clause;

import isnad.read.text.Letters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Picks out of the phrases of a clause the one that plays a part.
final class Arguments {
  private Arguments() {}

  static @Nullable Argument named(@Nullable Argument phrase) {
    return phrase == null || phrase.anyIds().isEmpty() ? null : phrase;
  }

  static @Nullable Argument genitive(List<Argument> phrases, int to) {
    if (phrases.isEmpty()) {
      return null;
    }
    var first = phrases.getFirst();
    return first.bare() && first.from() <= to + 1 ? first : null;
  }

  /// What follows the genitive: a second bare phrase, or one behind li-.
  static @Nullable Argument secondObject(
      List<Argument> phrases, @Nullable Argument genitive, List<Argument> governed) {
    for (var phrase : phrases) {
      if (phrase != genitive && phrase.bare() && !phrase.anyIds().isEmpty()) {
        return phrase;
      }
    }
    return toWhom(governed);
  }

  /// The phrase behind li-: the object of a masdar that has its subject, the subject of one that
  /// has the article.
  static @Nullable Argument toWhom(List<Argument> governed) {
    for (var phrase : governed) {
      if (phrase.preposition().equals(String.valueOf(Letters.LAM)) && !phrase.anyIds().isEmpty()) {
        return phrase;
      }
    }
    return null;
  }

  static @Nullable Argument by(List<Argument> governed) {
    return governed.stream()
        .filter(phrase -> phrase.preposition().equals(ArgumentFinder.BY))
        .findFirst()
        .orElse(null);
  }
}
