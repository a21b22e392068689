package isnad.read.quantity;

import isnad.model.Mention;
import isnad.model.Token;
import java.util.List;

/// The expressions of time, asked in reading order, so that all questions together cost one walk.
final class Taken {
  private final List<Mention.OfTime> times;
  private int next;

  Taken(List<Mention.OfTime> times) {
    this.times = times;
  }

  /// Whether the token, which stands behind all asked before, is part of one.
  boolean covers(Token token) {
    while (next < times.size() && times.get(next).span().end() <= token.span().start()) {
      next++;
    }
    return next < times.size() && times.get(next).span().touches(token.span());
  }
}
