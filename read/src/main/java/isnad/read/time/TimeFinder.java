package isnad.read.time;

import isnad.model.Token;
import isnad.read.pack.Packs;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Recognises expressions of time by their words alone: the longest match of a rule of the packs.
final class TimeFinder {
  private static final String AND = String.valueOf(Letters.WAW);
  private static final int LONGEST_BEFORE = 3;

  /// Marks behind which a figure is a share, a clock time, a sum.
  private static final String FIGURES_GO_ON = "%/:$";

  private final TimeWords words;
  private final Tense tense;
  private final Map<String, List<TimeRule>> byFirst = new HashMap<>();

  private TimeFinder(TimeWords words, Tense tense) {
    this.words = words;
    this.tense = tense;
  }

  static TimeFinder from(Packs packs, Tense tense) {
    var finder = new TimeFinder(TimeWords.from(packs), tense);
    for (var entry : packs.all("time_rules")) {
      for (var rule : TimeRule.of(entry)) {
        for (var first : rule.first()) {
          finder.byFirst.computeIfAbsent(first, name -> new ArrayList<>()).add(rule);
        }
      }
    }
    return finder;
  }

  /// The slots of every token of a sentence.
  List<List<Slot>> slots(List<Token> tokens) {
    var slots = new ArrayList<List<Slot>>(tokens.size());
    for (var at = 0; at < tokens.size(); at++) {
      slots.add(words.slots(tokens, at));
    }
    return slots;
  }

  /// The longest match that begins at token `at`; of those as long the rule that stands first.
  @Nullable Match find(List<Token> tokens, List<List<Slot>> slots, int at) {
    @Nullable Match best = null;
    for (var slot : slots.get(at)) {
      for (var rule : byFirst.getOrDefault(slot.name(), List.of())) {
        var match = match(rule, new Walk(tokens, slots, at));
        if (match != null
            && (best == null || match.to() > best.to())
            && (!rule.returning() || tense.returning(tokens, at))) {
          best = match;
        }
      }
    }
    return best;
  }

  private static @Nullable Match match(TimeRule rule, Walk walk) {
    if (!rule.behind().isEmpty() && !walk.behind(rule)
        || rule.never().contains("and") && walk.and()
        || walk.ends(walk.start, rule.never())) {
      return null;
    }
    walk.step(rule.steps(), 0, walk.start);
    return walk.best == null || rule.closing() && !walk.closes(walk.best.getLast().to())
        ? null
        : new Match(rule, walk.best, walk.start, walk.best.getLast().to());
  }

  /// One try of one rule, with the way back at every choice.
  private static final class Walk {
    private final List<Token> tokens;
    private final List<List<Slot>> slots;
    private final int start;
    private final List<Slot> taken = new ArrayList<>();
    private @Nullable List<Slot> best;

    Walk(List<Token> tokens, List<List<Slot>> slots, int start) {
      this.tokens = tokens;
      this.slots = slots;
      this.start = start;
    }

    /// Whether a preposition is glued to the start, or before it stands one of the rule's words, or
    /// "and" with a word of its own kind.
    boolean behind(TimeRule rule) {
      if (ends(start, rule.behind())) {
        return true;
      }
      for (var slot : slots.get(start)) {
        var before = slot.before();
        if (!before.isEmpty() && (before.length() > 1 || !joined(slot))) {
          return true;
        }
      }
      var and = start > 0 && tokens.get(start - 1).folded().equals(AND);
      var own = List.copyOf(rule.first());
      return rule.behind().containsAll(own)
          && (and && ends(start - 1, own) || and() && ends(start, own));
    }

    /// Whether a conjunction is glued to the start.
    boolean and() {
      return slots.get(start).stream().anyMatch(Walk::joined);
    }

    /// Whether a word of one of these classes ends right before token `at`.
    boolean ends(int at, List<String> names) {
      for (var i = Math.max(0, at - LONGEST_BEFORE); i < at && !names.isEmpty(); i++) {
        for (var slot : slots.get(i)) {
          if (slot.to() == at && names.contains(slot.name())) {
            return true;
          }
        }
      }
      return false;
    }

    /// Whether the sentence, or a part of it, ends before token `at`, or a range goes on there.
    boolean closes(int at) {
      var next = at < tokens.size() ? tokens.get(at).folded() : ".";
      var mark = next.length() == 1 && !Character.isLetterOrDigit(next.charAt(0));
      var figures = at + 1 < tokens.size() && NumericDate.begins(tokens.get(at + 1));
      return mark
          ? FIGURES_GO_ON.indexOf(next) < 0 || next.equals(":") && !figures
          : slots.get(at).stream().anyMatch(slot -> slot.name().equals("to"));
    }

    void step(List<TimeRule.Step> steps, int index, int at) {
      if (index == steps.size()) {
        if (!taken.isEmpty() && (best == null || taken.getLast().to() > best.getLast().to())) {
          best = List.copyOf(taken);
        }
        return;
      }
      var step = steps.get(index);
      var apart = step.joined() && at < tokens.size() && tokens.get(at).folded().equals(AND);
      take(steps, index, apart ? at + 1 : at, step.joined() && !apart);
      if (step.optional()) {
        step(steps, index + 1, at);
      }
    }

    private void take(List<TimeRule.Step> steps, int index, int at, boolean glued) {
      if (at >= tokens.size()) {
        return;
      }
      for (var slot : slots.get(at)) {
        if (steps.get(index).names().contains(slot.name())
            && (at == start || joined(slot) == glued)) {
          taken.add(slot);
          step(steps, index + 1, slot.to());
          taken.removeLast();
        }
      }
    }

    private static boolean joined(Slot slot) {
      var before = slot.before();
      return before.length() > 0
          && (before.charAt(0) == Letters.WAW || before.charAt(0) == Letters.FA);
    }
  }
}
