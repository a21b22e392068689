package isnad.read.clause;

import isnad.read.clause.Inflected.Agreement;
import isnad.read.text.Letters;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/// Finds whom a verb without a subject or a pronoun takes up: the subject of the last verb before
/// it that agrees, in its sentence or one shortly before it in the paragraph.
final class Resumption {
  /// How many sentences back a subject may stand.
  private static final int SENTENCES = 2;

  private static final String PEOPLE = "" + Letters.WAW + Letters.NOON;
  private static final Argument UNNAMED = new Argument("", 0, 0, List.of(), List.of());

  private final Line line;
  private final WordClasses classes;
  private final Subjects subjects;

  Resumption(Line line, WordClasses classes) {
    this.line = line;
    this.classes = classes;
    this.subjects = new Subjects(line);
  }

  /// Who goes on acting in the verb at `at`, told in its sentence.
  @Nullable Argument goesOn(int at) {
    var verb = line.reading(at);
    return verb == null ? null : last(at, (agrees, who) -> alike(agrees, verb.agrees(), who));
  }

  /// Who goes on acting in the verb at `at`, told in its sentence or before it.
  @Nullable Argument resumed(int at) {
    var here = goesOn(at);
    var verb = line.reading(at);
    var before = line.previous();
    for (var back = 0; here == null && verb != null && before != null && back < SENTENCES; back++) {
      var there = new Resumption(before, classes);
      here = there.last(before.size(), (agrees, who) -> there.alike(agrees, verb.agrees(), who));
      before = before.previous();
    }
    return here;
  }

  /// Whom the pronoun on the noun at `at` means.
  @Nullable Argument owner(int at, String pronoun) {
    var doer = last(at, (agrees, who) -> agrees(agrees, pronoun) || several(pronoun, who));
    return doer == null && agrees(Agreement.FEMININE, pronoun) ? nearestState(at) : doer;
  }

  /// The state named last before the token in its clause: names of states are feminine.
  private @Nullable Argument nearestState(int end) {
    for (var i = end - 1; i >= 0; i--) {
      var type = line.wordClass(i);
      var named = line.actor(i);
      if (line.stop(i) || type != null && type.opensClause()) {
        return null;
      }
      if (named != null) {
        return line.state(named.actor())
            ? new Argument("", i, i + 1, List.of(named), List.of())
            : null;
      }
    }
    return null;
  }

  private @Nullable Argument last(int end, BiPredicate<Agreement, Argument> fits) {
    for (var i = end - 1; i >= 0; i--) {
      var reading = line.reading(i);
      var verb = reading != null && reading.finite() && line.time(i) == null;
      if (reading == null || !verb || subjects.relative(i) && end == line.size()) {
        continue;
      }
      var subject = new FrameFinder(line, classes, false).verb(i).subject();
      var named = Arguments.named(subject);
      if (named != null && named.from() != end && fits.test(reading.agrees(), named)) {
        return named;
      }
      if (named == null && fits.test(reading.agrees(), UNNAMED) && subjects.opensUnnamed(i)) {
        return null;
      }
    }
    return null;
  }

  /// Whether a verb of the one form may go on with the subject of one of the other. Before its
  /// subject a verb stays singular, so that several may stand behind it.
  private boolean alike(Agreement told, Agreement goesOn, Argument who) {
    var many = who.heads().size() > 1;
    return switch (goesOn) {
      case MASCULINE, FEMININE, OTHER -> told == goesOn && !many;
      case DUAL -> told == goesOn || who.heads().size() == 2;
      case PLURAL -> told == goesOn || many || people(who);
    };
  }

  /// Whether the phrase begins with a sound plural, which only people have.
  private boolean people(Argument who) {
    return who.from() < line.size() && line.word(who.from()).endsWith(PEOPLE);
  }

  private static boolean several(String pronoun, Argument who) {
    var dual = pronoun.length() == 3;
    var plural = pronoun.length() == 2 && pronoun.charAt(1) == Letters.MEEM;
    return dual && who.heads().size() == 2 || plural && who.heads().size() > 1;
  }

  private static boolean agrees(Agreement verb, String pronoun) {
    return switch (verb) {
      case FEMININE -> pronoun.length() == 2 && pronoun.charAt(1) == Letters.ALEF;
      case MASCULINE -> pronoun.length() == 1;
      case PLURAL -> pronoun.length() == 2 && pronoun.charAt(1) == Letters.MEEM;
      case DUAL -> pronoun.length() == 3;
      case OTHER -> false;
    };
  }
}
