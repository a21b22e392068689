package isnad.read.event;

import isnad.model.Span;
import isnad.model.TurnedDown;
import isnad.read.clause.Line;
import isnad.read.clause.WordClass;
import isnad.read.pack.PatternMatcher;
import isnad.read.text.Clitics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the words of a line that fire a rule. Of several rules that one word fires, one that asks
/// for company and has it goes before one that asks for none.
final class TriggerFinder {
  /// How near its company must stand to a noun: so many words before it, so many behind.
  private static final Reach OF_NOUN = new Reach(6, 9);

  /// A verb's subject may stand between them with all its titles.
  private static final Reach OF_VERB = new Reach(14, 28);

  /// How far behind a trigger the noun may stand that names its deed again: its subject between.
  private static final int OBJECT = 4;

  private final EventRules rules;

  TriggerFinder(EventRules rules) {
    this.rules = rules;
  }

  List<Trigger> find(Line line, List<TurnedDown> turnedDown) {
    var matcher = new PatternMatcher(line.sentence().tokens(), (name, at, word) -> List.of());
    var triggers = new ArrayList<Trigger>();
    for (var at = 0; at < line.size(); ) {
      var trigger = at(line, at, matcher, turnedDown);
      if (trigger == null) {
        at++;
      } else {
        if (triggers.isEmpty() || !repeats(trigger, triggers.getLast())) {
          triggers.add(trigger);
        }
        at = trigger.to();
      }
    }
    return triggers;
  }

  /// Whether it names again what the trigger before it tells, as its object: "regained control of
  /// the town".
  private static boolean repeats(Trigger trigger, Trigger before) {
    var line = trigger.line();
    if (trigger.verb()
        || !trigger.rule().equals(before.rule())
        || trigger.from() - before.to() > OBJECT
        || line.joined(trigger.from())) {
      return false;
    }
    for (var i = before.to(); i < trigger.from(); i++) {
      if (line.mark(i) || line.is(i, WordClass.PREPOSITION) || line.reading(i) != null) {
        return false;
      }
    }
    return Clitics.hasArticle(line.word(trigger.from()));
  }

  private @Nullable Trigger at(
      Line line, int at, PatternMatcher matcher, List<TurnedDown> turnedDown) {
    if (line.actor(at) != null) {
      return null;
    }
    var candidates = new ArrayList<Trigger>();
    for (var hit : rules.phrases().at(line.sentence().tokens(), at, matcher)) {
      candidates.add(new Trigger(hit.value(), line, null, at, hit.match().to()));
    }
    var reading = line.reading(at);
    if (reading != null) {
      for (var rule : rules.of(reading.lexeme())) {
        if (rule.forms().contains(reading.kind())) {
          candidates.add(new Trigger(rule, line, reading, at, at + 1));
        }
      }
    }
    return best(candidates, turnedDown);
  }

  private static @Nullable Trigger best(List<Trigger> candidates, List<TurnedDown> turnedDown) {
    @Nullable Trigger best = null;
    for (var candidate : candidates) {
      var why = refusal(candidate);
      if (why != null) {
        turnedDown.add(new TurnedDown(span(candidate), candidate.rule().name(), why));
      } else if (best == null || asks(candidate) && !asks(best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static boolean asks(Trigger trigger) {
    return !trigger.rule().needs().none();
  }

  private static @Nullable String refusal(Trigger trigger) {
    var line = trigger.line();
    var from = clauseStart(line, trigger.from());
    var to = clauseEnd(line, trigger.to());
    var rule = trigger.rule();
    if (!rule.needs().none() && !hasCompany(trigger, from, to)) {
      return "no word that the rule needs stands in the clause";
    }
    return rule.unless().in(line, from, to) ? "a word that the rule excludes stands by it" : null;
  }

  private static boolean hasCompany(Trigger trigger, int from, int to) {
    var reach = trigger.verb() ? OF_VERB : OF_NOUN;
    var start = Math.max(from, trigger.from() - reach.before());
    var end = Math.min(to, trigger.to() + reach.behind());
    var needs = trigger.rule().needs();
    return needs.words().in(trigger.line(), start, end) || needs.takenBy(trigger);
  }

  private record Reach(int before, int behind) {}

  private static Span span(Trigger trigger) {
    return trigger.span();
  }

  /// The first token of the clause that holds token `at`.
  static int clauseStart(Line line, int at) {
    var start = at;
    while (start > 0 && !ends(line, start - 1)) {
      start--;
    }
    return start;
  }

  /// One past the last token of the clause that goes on at token `at`.
  static int clauseEnd(Line line, int at) {
    var end = at;
    while (end < line.size() && !ends(line, end)) {
      end++;
    }
    return end;
  }

  private static boolean ends(Line line, int at) {
    return line.stop(at)
        || line.is(at, WordClass.COMPLEMENTIZER)
        || line.is(at, WordClass.ADVERSATIVE)
        || line.is(at, WordClass.SUBORDINATOR);
  }
}
