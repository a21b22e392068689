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

  static @Nullable Argument or(@Nullable Argument a, @Nullable Argument b) {
    return a != null ? a : b;
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

  /// Whether the phrase names someone and a governed one follows right behind it.
  static boolean precedes(@Nullable Argument phrase, List<Argument> governed) {
    var named = named(phrase);
    return named != null
        && governed.stream()
            .map(Argument::from)
            .anyMatch(from -> from == named.to() || from == named.to() + 1);
  }

  /// The subject of the clause that describes one of two sides: the last name joined to it may be
  /// the other side.
  static @Nullable Argument backer(@Nullable Argument described, @Nullable Argument subject) {
    if (described == null || subject == null || subject.heads().size() < 2) {
      return subject;
    }
    return described.oneSide() ? subject.withoutLast() : subject;
  }
}
