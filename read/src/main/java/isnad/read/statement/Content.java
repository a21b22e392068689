package isnad.read.statement;

import isnad.read.clause.Line;
import isnad.read.clause.WordClass;

/// Which tokens of a line somebody says.
///
/// @param from first token
/// @param to one past the last
/// @param quoted whether quotation marks hold the words
record Content(int from, int to, boolean quoted) {
  /// What the verb or participle of speech at token `at` says.
  static Content of(Line line, int at) {
    var before = quoteBefore(line, at);
    if (before >= 0 && opener(line, at + 1) < 0) {
      return new Content(before, at, true);
    }
    var from = from(line, at + 1);
    var to = to(line, from);
    return new Content(from, to, quoted(line, at, to));
  }

  /// Where the words open behind token `at`: at "that", a colon or a quotation mark; -1 where they
  /// don't before the next verb.
  static int opener(Line line, int at) {
    for (var i = at; i < line.size(); i++) {
      if (opens(line, i) && !(line.quote(i) && closes(line, i))) {
        return line.quote(i) && insideName(line, i) ? -1 : i;
      }
      if (line.finite(i) || line.stop(i)) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean closes(Line line, int quote) {
    var open = false;
    for (var i = 0; i < quote; i++) {
      open = line.quote(i) != open;
    }
    return open;
  }

  private static int from(Line line, int at) {
    var opener = opener(line, at);
    return opener < 0 ? at : opener;
  }

  private static boolean insideName(Line line, int at) {
    return at + 2 < line.size() && line.quote(at + 2)
        || at + 1 < line.size() && line.actor(at + 1) != null;
  }

  /// What is said goes on to the end of the sentence, or to where the page itself takes over.
  private static int to(Line line, int from) {
    if (from < line.size() && !opens(line, from)) {
      return clauseEnd(line, pastDate(line, clauseEnd(line, from, true)), true);
    }
    var open = false;
    for (var i = from; i < line.size(); i++) {
      open = line.quote(i) != open;
      if (!open && line.word(i).equals(";")) {
        return i;
      }
    }
    return line.size();
  }

  /// The comma behind a date between commas ("the army announced, last Thursday, the toll of …"),
  /// else the given one.
  private static int pastDate(Line line, int comma) {
    var at = comma + 1;
    while (at < line.size() && line.time(at) != null) {
      at++;
    }
    return at > comma + 1 && at < line.size() && line.comma(at) ? at + 1 : comma;
  }

  private static boolean opens(Line line, int at) {
    return line.is(at, WordClass.COMPLEMENTIZER) || line.word(at).equals(":") || line.quote(at);
  }

  private static boolean quoted(Line line, int from, int to) {
    for (var i = from; i < to; i++) {
      if (line.quote(i)) {
        return true;
      }
    }
    return false;
  }

  /// Where the quotation opens that closes right before token `at`, a comma aside; -1 where none
  /// does.
  private static int quoteBefore(Line line, int at) {
    var close = at > 0 && line.comma(at - 1) ? at - 2 : at - 1;
    if (close < 2 || !line.quote(close)) {
      return -1;
    }
    var open = close - 1;
    while (open >= 0 && !line.quote(open)) {
      open--;
    }
    return close - open > 2 ? open : -1;
  }

  static int clauseStart(Line line, int at) {
    var start = at;
    while (start > 0 && !line.stop(start - 1)) {
      start--;
    }
    return start;
  }

  static int clauseEnd(Line line, int at, boolean atComma) {
    var end = at;
    while (end < line.size()
        && !line.stop(end)
        && !(atComma && line.comma(end))
        && !line.is(end, WordClass.COMPLEMENTIZER)) {
      end++;
    }
    return end;
  }
}
