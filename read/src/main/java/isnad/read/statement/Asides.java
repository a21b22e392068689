package isnad.read.statement;

import isnad.read.clause.Argument;
import isnad.read.clause.ArgumentFinder;
import isnad.read.clause.Inflected;
import isnad.read.clause.Inflected.Agreement;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.text.Letters;
import org.jspecify.annotations.Nullable;

/// Finds the subject that an aside parts from its verb: "the corps, which Moscow controls, said …",
/// "the force, and it is a body of …, said …".
final class Asides {
  private static final int LONGEST = 30;

  private Asides() {}

  static @Nullable Argument subject(Line line, int verb, Inflected form) {
    if (verb < 2 || !line.comma(verb - 1)) {
      return null;
    }
    for (var at = verb - 2; at > 0 && verb - at < LONGEST && !line.stop(at); at--) {
      if (opens(line, at) && agrees(line, at, form.agrees())) {
        return before(line, at);
      }
    }
    return null;
  }

  private static boolean opens(Line line, int at) {
    return line.is(at, WordClass.RELATIVE)
        || line.is(at, WordClass.PRONOUN) && line.word(at).charAt(0) == Letters.WAW;
  }

  /// Whether a relative or personal pronoun may mean the subject of a verb: the feminine relative
  /// ones have a ta, the personal one ends in -i.
  private static boolean agrees(Line line, int pronoun, Agreement verb) {
    var word = line.word(pronoun);
    var feminine =
        line.is(pronoun, WordClass.RELATIVE)
            ? word.indexOf(Letters.TA) >= 0
            : word.endsWith("" + Letters.YA);
    return feminine == (verb == Agreement.FEMININE);
  }

  private static boolean bounds(Line line, int at) {
    var type = line.wordClass(at);
    return line.stop(at) || line.finite(at) || type != null && type.opensClause();
  }

  private static @Nullable Argument before(Line line, int at) {
    var start = at;
    while (start > 0 && !bounds(line, start - 1)) {
      start--;
    }
    var end = line.comma(at - 1) ? at - 1 : at;
    @Nullable Argument subject = null;
    for (var phrase : ArgumentFinder.between(line, start, end)) {
      var better = subject == null || subject.heads().isEmpty() && !phrase.heads().isEmpty();
      subject = phrase.bare() && better ? phrase : subject;
    }
    return subject;
  }
}
