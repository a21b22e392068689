package isnad.read.clause;

import isnad.model.Span;
import java.util.List;
import java.util.function.Function;

/// Hands out what stands in one sentence after the other.
final class Cursor<T> {
  private final List<T> items;
  private final Function<T, Span> span;
  private int next;

  Cursor(List<T> items, Function<T, Span> span) {
    this.items = items;
    this.span = span;
  }

  List<T> upTo(Span sentence) {
    var from = next;
    while (next < items.size() && span.apply(items.get(next)).start() < sentence.end()) {
      next++;
    }
    return items.subList(from, next);
  }
}
