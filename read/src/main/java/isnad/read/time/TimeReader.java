package isnad.read.time;

import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.model.Token;
import isnad.read.pack.Packs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads expressions of time.
public final class TimeReader {
  private final TimeFinder finder;

  private TimeReader(TimeFinder finder) {
    this.finder = finder;
  }

  public static TimeReader from(Packs packs) {
    return new TimeReader(TimeFinder.from(packs));
  }

  /// @param published the page's date, against which "yesterday" is resolved; absent, it stays
  ///   unresolved
  public List<Mention.OfTime> read(List<Sentence> sentences, @Nullable LocalDate published) {
    var times = new ArrayList<Mention.OfTime>();
    var resolver = new TimeResolver(published);
    for (var sentence : sentences) {
      read(sentence, resolver, times);
    }
    return times;
  }

  private void read(Sentence sentence, TimeResolver resolver, List<Mention.OfTime> times) {
    var tokens = sentence.tokens();
    var slots = finder.slots(tokens);
    for (var at = 0; at < tokens.size(); ) {
      var match = slots.get(at).isEmpty() ? null : finder.find(tokens, slots, at);
      if (match == null || match.rule().kind() == TimeRule.Kind.NONE) {
        at = match == null ? at + 1 : match.to();
        continue;
      }
      var other = other(tokens, slots, match);
      var to = other == null ? match.to() : other.to();
      var when = resolver.resolve(match, other, bound(slots, at));
      times.add(new Mention.OfTime(sentence.span(at, to), when, match.rule().name()));
      at = to;
    }
  }

  /// The other end of a range: behind "to", or behind "and" where "between" stands before.
  private @Nullable Match other(List<Token> tokens, List<List<Slot>> slots, Match first) {
    var at = first.to();
    if (at >= tokens.size()) {
      return null;
    }
    var between = first.from() > 0 && has(slots.get(first.from() - 1), "between");
    var joint = has(slots.get(at), "to") || tokens.get(at).folded().equals("-");
    var and = between && tokens.get(at).folded().length() == 1;
    if (!joint && !and || at + 1 >= tokens.size()) {
      return between ? glued(finder.find(tokens, slots, at)) : null;
    }
    return glued(finder.find(tokens, slots, at + 1));
  }

  private static @Nullable Match glued(@Nullable Match match) {
    return match == null || match.rule().kind() == TimeRule.Kind.NONE ? null : match;
  }

  private static boolean has(List<Slot> slots, String name) {
    return slots.stream().anyMatch(slot -> slot.name().equals(name));
  }

  /// "Since" or "until" before an expression.
  private static @Nullable String bound(List<List<Slot>> slots, int at) {
    for (var i = at - 1; i >= Math.max(0, at - 2); i--) {
      if (has(slots.get(i), "since")) {
        return "since";
      }
    }
    return null;
  }
}
