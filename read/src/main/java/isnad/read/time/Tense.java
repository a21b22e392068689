package isnad.read.time;

import isnad.model.Token;
import isnad.read.number.Cues;
import isnad.read.pack.Packs;
import isnad.read.text.Letters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what the words before an expression of time make of it: to come, after a verb with the
/// future's prefix or a word like "scheduled" with no word of speech behind it; a point and no end,
/// after a verb like "goes back to" or "was put off to".
final class Tense {
  /// So many tokens a verb reaches.
  private static final int REACH = 10;

  private static final int SHORTEST = 4;
  private static final char HAMZA_ON_ALEF = '\u0623';

  private final Cues<Boolean> cues = new Cues<>();
  private final Cues<Boolean> shifts = new Cues<>();
  private final Set<String> unlike = new HashSet<>();

  static Tense from(Packs packs) {
    var tense = new Tense();
    for (var entry : packs.all("time_tense")) {
      entry.only("future", "said", "unlike", "shifted", "returning");
      entry.texts("future").forEach(form -> tense.cues.put(form, true));
      entry.texts("said").forEach(form -> tense.cues.put(form, false));
      entry.texts("shifted").forEach(form -> tense.shifts.put(form, false));
      entry.texts("returning").forEach(form -> tense.shifts.put(form, true));
      entry.texts("unlike").forEach(form -> tense.unlike.add(Letters.fold(form)));
    }
    return tense;
  }

  /// Whether what token `at` begins is to come.
  boolean future(List<Token> tokens, int at) {
    for (var i = at - 1; i >= Math.max(0, at - REACH); i--) {
      var cue = cues.longest(tokens, i);
      if (cue != null) {
        return cue.value();
      }
      if (prefixed(tokens.get(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a date behind "to" at token `at` is one that something comes, or is moved, to.
  boolean shifted(List<Token> tokens, int at) {
    return shift(tokens, at) != null;
  }

  /// Whether one says of himself, close before token `at`, that he comes or goes.
  boolean returning(List<Token> tokens, int at) {
    return Boolean.TRUE.equals(shift(tokens, at));
  }

  private @Nullable Boolean shift(List<Token> tokens, int at) {
    for (var i = at - 1; i >= Math.max(0, at - REACH); i--) {
      var shift = shifts.longest(tokens, i);
      if (shift != null) {
        return shift.value();
      }
    }
    return null;
  }

  /// Whether the future's prefix stands before a person's letter, a conjunction before both
  /// allowed.
  private boolean prefixed(Token token) {
    var folded = token.folded();
    var first = folded.charAt(0);
    var start = first == Letters.WAW || first == Letters.FA ? 1 : 0;
    if (folded.length() < start + SHORTEST || folded.charAt(start) != Letters.SEEN) {
      return false;
    }
    var person = folded.charAt(start + 1);
    var other = person == Letters.YA || person == Letters.TA || person == Letters.NOON;
    return (other || person == Letters.ALEF && token.text().indexOf(HAMZA_ON_ALEF) == start + 1)
        && !unlike.contains(folded.substring(start));
  }
}
