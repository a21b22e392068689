package isnad.read.event;

import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordSet;
import isnad.read.text.Clitics;
import isnad.read.text.Letters;

/// What must stand by a trigger for its rule to hold: one of some words, or the name of a place
/// that it takes ("retook Kidal").
///
/// @param place whether a place's name will do
record Company(WordSet words, boolean place) {
  static final String ON = "" + '\u0639' + Letters.LAM + Letters.YA;

  /// How far behind the trigger the place that it takes may stand.
  private static final int REACH = 6;

  boolean none() {
    return words.isEmpty() && !place;
  }

  /// Whether the trigger takes a place.
  boolean takenBy(Trigger trigger) {
    var line = trigger.line();
    for (var i = trigger.to(); place && i < Math.min(line.size(), trigger.to() + REACH); i++) {
      var named = line.place(i);
      if (named != null && line.stateOf(named) == null) {
        var on = on(line, i - 1);
        return line.governor(i).isEmpty() && (on || line.actor(i) == null && takes(trigger, i));
      }
      if (line.finite(i) || line.mark(i) || line.is(i, WordClass.PREPOSITION) && !on(line, i)) {
        return false;
      }
    }
    return false;
  }

  /// Right behind a noun, or behind a verb's subject: a name or a word with the article.
  private static boolean takes(Trigger trigger, int at) {
    var line = trigger.line();
    return at == trigger.to()
        ? !trigger.verb()
        : line.actor(at - 1) != null || Clitics.hasArticle(line.bareWord(at - 1));
  }

  private static boolean on(Line line, int at) {
    return line.word(at).equals(ON);
  }
}
