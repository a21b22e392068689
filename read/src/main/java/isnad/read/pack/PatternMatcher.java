package isnad.read.pack;

import isnad.model.Token;
import isnad.read.text.Clitics;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds patterns against the tokens of one sentence: the one interpreter of [Pattern]. Of all ways
/// to match, the one that a pattern prefers: the first choice before the second, something before
/// nothing, a short gap before a long one.
public final class PatternMatcher {
  private final List<Token> tokens;
  private final Slots slots;

  /// What a stage offers for `{name}`.
  @FunctionalInterface
  public interface Slots {
    /// The ends (exclusive) of all that `name` may be from token `at` on, the preferred first.
    ///
    /// @param word the token's folded form; for a pattern's first token without the proclitics that
    ///   were cut
    List<Integer> ends(String name, int at, String word);
  }

  /// A slot's tokens. Where the slot is the first of its pattern, `cut` says what was before it.
  public record Capture(String slot, int from, int to) {}

  /// A pattern found.
  ///
  /// @param cut how the first token was cut
  public record Match(int from, int to, Clitics.Cut cut, List<Capture> captures) {
    public @Nullable Capture capture(String slot) {
      for (var capture : captures) {
        if (capture.slot().equals(slot)) {
          return capture;
        }
      }
      return null;
    }
  }

  /// What follows a part: true where the rest of the pattern fits too.
  private interface Rest {
    @Nullable Match from(int at, List<Capture> captures);
  }

  public PatternMatcher(List<Token> tokens, Slots slots) {
    this.tokens = tokens;
    this.slots = slots;
  }

  /// The pattern's match that begins at token `at`, of the cut that takes least; absent where there
  /// is none.
  public @Nullable Match match(Pattern pattern, int at) {
    for (var cut : Clitics.cuts(tokens.get(at).folded())) {
      var match = match(pattern, at, cut);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  /// The match with this cut of the first token.
  public @Nullable Match match(Pattern pattern, int at, Clitics.Cut cut) {
    return step(pattern, at, cut, List.of(), (end, all) -> new Match(at, end, cut, all));
  }

  private @Nullable Match step(
      Pattern pattern, int at, Clitics.@Nullable Cut cut, List<Capture> captures, Rest rest) {
    return switch (pattern) {
      case Pattern.Word word ->
          at < tokens.size() && fits(word.folded(), at, cut) ? rest.from(at + 1, captures) : null;
      case Pattern.Sequence sequence -> sequence(sequence.parts(), at, cut, captures, rest);
      case Pattern.AnyOf any -> anyOf(any, at, cut, captures, rest);
      case Pattern.Maybe maybe -> {
        var with = step(maybe.part(), at, cut, captures, rest);
        yield with != null || cut != null ? with : rest.from(at, captures);
      }
      case Pattern.Slot slot -> slot(slot, at, cut, captures, rest);
      case Pattern.Gap gap -> gap(gap, at, captures, rest);
    };
  }

  private boolean fits(String folded, int at, Clitics.@Nullable Cut cut) {
    var word = cut == null ? tokens.get(at).folded() : cut.rest();
    return word.equals(folded) || Clitics.hasArticle(word) && Clitics.bare(word).equals(folded);
  }

  private @Nullable Match sequence(
      List<Pattern> parts, int at, Clitics.@Nullable Cut cut, List<Capture> captures, Rest rest) {
    if (parts.isEmpty()) {
      return rest.from(at, captures);
    }
    var others = parts.subList(1, parts.size());
    var first = parts.getFirst();
    var match =
        step(
            first,
            at,
            cut,
            captures,
            (end, all) -> sequence(others, end, end == at ? cut : null, all, rest));
    return match == null && cut != null && first instanceof Pattern.Maybe
        ? sequence(others, at, cut, captures, rest)
        : match;
  }

  private @Nullable Match anyOf(
      Pattern.AnyOf any, int at, Clitics.@Nullable Cut cut, List<Capture> captures, Rest rest) {
    for (var choice : any.choices()) {
      var match = step(choice, at, cut, captures, rest);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match slot(
      Pattern.Slot slot, int at, Clitics.@Nullable Cut cut, List<Capture> captures, Rest rest) {
    if (at >= tokens.size()) {
      return null;
    }
    var word = cut == null ? tokens.get(at).folded() : cut.rest();
    for (var end : slots.ends(slot.name(), at, word)) {
      var more = new ArrayList<>(captures);
      more.add(new Capture(slot.name(), at, end));
      var match = rest.from(end, more);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match gap(Pattern.Gap gap, int at, List<Capture> captures, Rest rest) {
    for (var end = at; end <= Math.min(at + gap.most(), tokens.size()); end++) {
      var match = rest.from(end, captures);
      if (match != null) {
        return match;
      }
      if (end < tokens.size() && endsClause(tokens.get(end).folded())) {
        return null;
      }
    }
    return null;
  }

  private static boolean endsClause(String word) {
    return word.length() == 1 && ".!?;:".indexOf(word.charAt(0)) >= 0;
  }
}
