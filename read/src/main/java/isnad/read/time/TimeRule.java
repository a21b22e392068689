package isnad.read.time;

import isnad.read.pack.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A rule of time: words in order, by their classes, and how what they say is resolved.
///
/// @param behind the classes of which one must stand before it; empty where anything may
/// @param never the classes of which none may stand before it
/// @param closing whether a mark, a word of ranges or the sentence's end must follow
/// @param returning whether somebody must say before it of himself that he comes or goes
record TimeRule(
    String name,
    Kind kind,
    List<String> behind,
    List<String> never,
    boolean closing,
    boolean returning,
    List<Step> steps) {
  /// How a match is resolved.
  enum Kind {
    DATE,
    DAYS,
    MONTH,
    MONTHS,
    YEAR,
    YEARS,
    UNIT,
    WEEKDAY,
    NTH,
    OFFSET,
    WEEK,
    SAME,
    EARLIER,
    AGO,
    LATER,
    FROM_NOW,
    STRETCH,
    SEASON,
    DECADE,
    CENTURY,
    PORTION,
    NUMERIC,
    HIJRI,
    FEAST,
    THEN,
    /// an expression that is no date: a duration
    NONE
  }

  /// One place of a pattern.
  ///
  /// @param names the classes that may stand there
  /// @param joined whether "and" stands before it
  record Step(List<String> names, boolean optional, boolean joined) {}

  static List<TimeRule> of(Entry entry) {
    entry.only("rule", "as", "behind", "never_behind", "closing", "returning", "match", "examples");
    var rules = new ArrayList<TimeRule>();
    for (var pattern : entry.texts("match")) {
      var steps = new ArrayList<Step>();
      for (var word : pattern.split(" ")) {
        steps.add(step(word));
      }
      var kind = entry.word("as", Kind.class);
      rules.add(
          new TimeRule(
              entry.text("rule"),
              kind,
              classes(entry, "behind"),
              classes(entry, "never_behind"),
              entry.flag("closing"),
              entry.flag("returning"),
              List.copyOf(steps)));
    }
    return rules;
  }

  private static List<String> classes(Entry entry, String key) {
    var text = entry.textOrNull(key);
    return text == null ? List.of() : List.of(text.split("\\|"));
  }

  private static Step step(String word) {
    var joined = word.startsWith("&");
    var optional = word.endsWith("?");
    var names = word.substring(joined ? 1 : 0, word.length() - (optional ? 1 : 0));
    return new Step(List.of(names.split("\\|")), optional, joined);
  }

  /// The classes with which a match may begin.
  Set<String> first() {
    var first = new LinkedHashSet<String>();
    for (var step : steps) {
      first.addAll(step.names());
      if (!step.optional()) {
        break;
      }
    }
    return first;
  }
}
