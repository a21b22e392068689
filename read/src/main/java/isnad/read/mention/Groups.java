package isnad.read.mention;

import isnad.model.Mention;
import isnad.model.Sentence;
import isnad.model.Span;
import isnad.read.text.Letters;
import java.util.ArrayList;
import java.util.List;

/// Tells which actors a sentence names together: "Mali, Niger and Burkina Faso".
public final class Groups {
  private static final String AND = "" + Letters.WAW;

  private final Sentence sentence;
  private final Names names;
  private final List<Mention.OfActor> actors;

  /// @param names of the sentence's article
  public Groups(Sentence sentence, Names names) {
    this.sentence = sentence;
    this.names = names;
    this.actors =
        names.mentions().stream()
            .filter(mention -> sentence.span().covers(mention.span()))
            .filter(Mention.OfActor.class::isInstance)
            .map(Mention.OfActor.class::cast)
            .toList();
  }

  /// All that are named together with `mention`, itself included, in reading order.
  public List<Mention.OfActor> of(Mention.OfActor mention) {
    var at = actors.indexOf(mention);
    if (at < 0) {
      return List.of(mention);
    }
    var from = at;
    while (from > 0 && joined(actors.get(from - 1), actors.get(from))) {
      from--;
    }
    var to = at + 1;
    while (to < actors.size() && joined(actors.get(to - 1), actors.get(to))) {
      to++;
    }
    return new ArrayList<>(actors.subList(from, to));
  }

  /// Whether only a comma, "and" or both stand between the two; two mentions with one span name the
  /// same and are together.
  private boolean joined(Mention.OfActor first, Mention.OfActor second) {
    var left = names.phrase(first);
    var right = names.phrase(second);
    if (left.equals(right)) {
      return true;
    }
    var joint = false;
    for (var token : sentence.tokens()) {
      var span = token.span();
      if (span.start() >= left.end() && span.end() <= right.start()) {
        if (!token.folded().equals(",") && !token.folded().equals(AND)) {
          return false;
        }
        joint = true;
      } else if (holdsStart(span, right)) {
        joint |= token.folded().startsWith(AND);
      }
    }
    return joint && left.end() <= right.start();
  }

  /// Whether a proclitic stands between the token's start and the phrase's.
  private static boolean holdsStart(Span token, Span phrase) {
    return token.start() < phrase.start() && phrase.start() < token.end();
  }
}
