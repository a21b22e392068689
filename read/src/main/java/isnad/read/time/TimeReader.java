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
  /// Words that open or close a stretch of time at the date behind them.
  private static final List<String> BOUNDS = List.of("since", "until", "till", "before", "after");

  /// How a match is marked that stands behind a bound.
  static final String BOUND = "behind ";

  private final TimeFinder finder;
  private final Tense tense;

  private TimeReader(TimeFinder finder, Tense tense) {
    this.finder = finder;
    this.tense = tense;
  }

  public static TimeReader from(Packs packs) {
    var tense = Tense.from(packs);
    return new TimeReader(TimeFinder.from(packs, tense), tense);
  }

  /// @param published the page's date, against which "yesterday" is resolved; absent, it stays
  ///   unresolved
  public List<Mention.OfTime> read(List<Sentence> sentences, @Nullable LocalDate published) {
    var times = new ArrayList<Mention.OfTime>();
    var resolver = new TimeResolver(published);
    for (var sentence : sentences) {
      read(sentence, resolver, sentences.size() == 1, times);
    }
    return times;
  }

  /// An expression that is the whole text, with no verb to say that it was, names the next such
  /// date.
  private void read(
      Sentence sentence, TimeResolver resolver, boolean only, List<Mention.OfTime> times) {
    var tokens = sentence.tokens();
    var slots = finder.slots(tokens);
    for (var at = 0; at < tokens.size(); ) {
      var match = slots.get(at).isEmpty() ? null : furthest(tokens, slots, at);
      if (match == null || match.rule().kind() == TimeRule.Kind.NONE) {
        at = match == null ? at + 1 : match.to();
        continue;
      }
      var other = other(tokens, slots, match);
      at = other == null ? match.to() : other.to();
      var whole = only && match.from() == 0 && at == tokens.size();
      var marked = whole ? match.with("soon", 1) : marked(tokens, slots, match);
      var when = resolver.resolve(marked, other);
      var span = sentence.span(match.from(), at);
      times.add(new Mention.OfTime(span, when, match.rule().name()));
    }
  }

  /// The match at `at`; where a bound stands there, the date behind it if that reads further:
  /// "since 2012" is no "since a year".
  private @Nullable Match furthest(List<Token> tokens, List<List<Slot>> slots, int at) {
    var match = finder.find(tokens, slots, at);
    for (var slot : slots.get(at)) {
      if (BOUNDS.contains(slot.name()) && slot.to() < tokens.size()) {
        var behind = date(finder.find(tokens, slots, slot.to()));
        match = behind != null && (match == null || behind.to() > match.to()) ? behind : match;
      }
    }
    return match;
  }

  /// The other end of a range: behind "to", or behind "and" where "between" stands before.
  private @Nullable Match other(List<Token> tokens, List<List<Slot>> slots, Match first) {
    var at = first.to();
    if (at >= tokens.size()) {
      return null;
    }
    var before = first.from() > 0 && has(slots.get(first.from() - 1), "between");
    var between = before || first.has("between");
    var joint = has(slots.get(at), "to") || tokens.get(at).folded().equals("-");
    var and = between && tokens.get(at).folded().length() == 1;
    if (!joint && !and || at + 1 >= tokens.size()) {
      return between ? date(finder.find(tokens, slots, at)) : null;
    }
    return date(finder.find(tokens, slots, at + 1));
  }

  private static @Nullable Match date(@Nullable Match match) {
    return match == null || match.rule().kind() == TimeRule.Kind.NONE ? null : match;
  }

  private static boolean has(List<Slot> slots, String name) {
    return slots.stream().anyMatch(slot -> slot.name().equals(name));
  }

  private boolean bounds(Slot slot, List<Token> tokens, int at) {
    return BOUNDS.contains(slot.name())
        && !slot.name().equals("after")
        && !(slot.name().equals("till") && tense.shifted(tokens, at));
  }

  /// The match with what the words before it make of it: a bound, a time to come.
  private Match marked(List<Token> tokens, List<List<Slot>> slots, Match match) {
    var at = match.from();
    var marked = tense.future(tokens, at) ? match.with("soon", 1) : match;
    for (var i = Math.max(0, at - 2); i < at; i++) {
      for (var slot : slots.get(i)) {
        var close = slot.to() == at || slot.name().equals("since");
        if (close && bounds(slot, tokens, at)) {
          marked = marked.with(BOUND + slot.name(), 1);
        }
      }
    }
    return marked;
  }
}
