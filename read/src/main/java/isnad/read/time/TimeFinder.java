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

  private final TimeWords words;
  private final Map<String, List<TimeRule>> byFirst = new HashMap<>();

  private TimeFinder(TimeWords words) {
    this.words = words;
  }

  static TimeFinder from(Packs packs) {
    var finder = new TimeFinder(TimeWords.from(packs));
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

  /// A word so short is a preposition or conjunction, nothing that is counted.
  private static final int SHORT_WORD = 3;

  /// The longest match that begins at token `at`; of those as long the rule that stands first.
  @Nullable Match find(List<Token> tokens, List<List<Slot>> slots, int at) {
    @Nullable Match best = null;
    for (var slot : slots.get(at)) {
      for (var rule : byFirst.getOrDefault(slot.name(), List.of())) {
        var match = match(rule, new Walk(tokens, slots, at));
        if (match != null && (best == null || match.to() > best.to())) {
          best = match;
        }
      }
    }
    return best;
  }

  private static @Nullable Match match(TimeRule rule, Walk walk) {
    if (rule.behind() && !walk.behind()) {
      return null;
    }
    walk.step(rule.steps(), 0, walk.start);
    return walk.best == null
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

    /// Whether a preposition stands before the start, glued or apart; or it stands where a count
    /// can't: with nothing to count behind it, or joined to a year.
    boolean behind() {
      return start > 0 && tokens.get(start - 1).folded().length() == 2
          || slots.get(start).stream().anyMatch(slot -> slot.before().length() > 0)
          || start > 0 && (figured(start) && nothingToCount(start + 1) || joinedToYear());
    }

    private boolean nothingToCount(int at) {
      return at == tokens.size()
          || tokens.get(at).folded().length() <= SHORT_WORD
          || !Character.isLetter(tokens.get(at).folded().charAt(0));
    }

    private boolean joinedToYear() {
      return start > 1
          && figured(start)
          && tokens.get(start - 1).folded().equals(AND)
          && figured(start - 2);
    }

    private boolean figured(int at) {
      return slots.get(at).stream().anyMatch(slot -> slot.name().equals("figured"));
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
