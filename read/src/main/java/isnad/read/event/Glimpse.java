package isnad.read.event;

import isnad.read.clause.Line;
import isnad.read.text.Clitics;

/// What a token looks like to the judge of reports: its stem and its class.
final class Glimpse {
  private static final String BEFORE_ALL = "^";
  private static final String AFTER_ALL = "$";
  private static final String NUMBER = "0";

  private Glimpse() {}

  /// The folded word without proclitics and article; one sign for all numbers and for each edge.
  static String stem(Line line, int at) {
    if (at < 0 || at >= line.size()) {
      return at < 0 ? BEFORE_ALL : AFTER_ALL;
    }
    var word = line.word(at);
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return NUMBER;
    }
    var before = line.before(at);
    var rest = word.startsWith(before) ? word.substring(before.length()) : word;
    return rest.isEmpty() ? word : Clitics.bare(rest);
  }

  /// What kind of word it is: of a closed class, part of a name, a form, a mark.
  static String type(Line line, int at) {
    if (at < 0 || at >= line.size()) {
      return at < 0 ? BEFORE_ALL : AFTER_ALL;
    }
    var type = line.wordClass(at);
    if (type != null) {
      return type.name();
    }
    var named = named(line, at);
    if (!named.isEmpty()) {
      return named;
    }
    var reading = line.reading(at);
    if (reading != null) {
      return reading.kind().name();
    }
    return line.mark(at) ? line.word(at) : Clitics.hasArticle(line.word(at)) ? "the" : "word";
  }

  private static String named(Line line, int at) {
    if (line.actor(at) != null) {
      return "actor";
    }
    if (line.place(at) != null) {
      return "place";
    }
    if (line.time(at) != null) {
      return "time";
    }
    return line.quantity(at) != null ? "quantity" : "";
  }
}
