package isnad.model;

import java.util.List;

/// A sentence of the body, or one of its headings.
///
/// @param paragraph the place of its passage among the kept ones, from 0
/// @param heading whether it is a heading: no event is read from one
public record Sentence(Span span, List<Token> tokens, int paragraph, boolean heading) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /// The span of tokens `from` (inclusive) to `to` (exclusive).
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
