package isnad.app.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// The first few of many in an order, without sorting all.
final class First {
  private First() {}

  /// Of two alike the one that comes first, as sorting would have it.
  static <T> List<T> of(Collection<T> all, Comparator<? super T> order, int most) {
    var first = new ArrayList<T>(most + 1);
    for (var one : all) {
      if (first.size() < most || order.compare(one, first.getLast()) < 0) {
        var at = first.size();
        while (at > 0 && order.compare(one, first.get(at - 1)) < 0) {
          at--;
        }
        first.add(at, one);
        if (first.size() > most) {
          first.removeLast();
        }
      }
    }
    return first;
  }
}
