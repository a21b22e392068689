package isnad.read.event;

import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.clause.WordClasses;

/// How far a line goes on to speak of one thing.
record Reach(Line line, WordClasses classes) {
  /// How close behind the trigger a relative clause that describes it begins.
  private static final int RELATIVE_REACH = 4;

  /// One past the last token that still speaks of what stands at `at`: up to the next verb and the
  /// time that opens its clause, to "then", or to the end of the clause.
  int end(int at) {
    var end = TriggerFinder.clauseEnd(line, at);
    for (var i = relative(at, end); i < end; i++) {
      if (line.finite(i)) {
        return opening(at, i);
      }
      if (line.is(i, WordClass.RELATIVE)
          || line.comma(i) && i + 1 < end && classes.is(WordClass.GOING_ON, line.word(i + 1))) {
        return i;
      }
    }
    return end;
  }

  /// Where the clause of a verb begins that has its time before it: "and in May it fell".
  private int opening(int at, int verb) {
    var start = verb;
    while (start > at && line.time(start - 1) != null) {
      start--;
    }
    return start < verb && line.joined(start) ? start : verb;
  }

  /// Behind the verb of a relative clause that begins close by: it still tells of the same thing.
  private int relative(int at, int end) {
    for (var i = at; i < Math.min(end, at + RELATIVE_REACH); i++) {
      if (line.comma(i) || line.joined(i)) {
        return at;
      }
      if (line.finite(i)) {
        return i + 1;
      }
    }
    return at;
  }
}
