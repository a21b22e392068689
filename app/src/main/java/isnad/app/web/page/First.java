package isnad.app.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The first few of many in an order, without sorting all.
final class First {
  private First() {}

  /// Those of the largest keys; without one they are none.
  static <T, K extends Comparable<? super K>> List<T> largest(
      Collection<T> all, Function<T, @Nullable K> key, int most) {
    var keyed = new ArrayList<Keyed<T, K>>();
    for (var one : all) {
      var own = key.apply(one);
      if (own != null) {
        keyed.add(new Keyed<>(one, own));
      }
    }
    Comparator<Keyed<T, K>> order = Comparator.comparing(Keyed::key);
    return of(keyed, order.reversed(), most).stream().map(Keyed::of).toList();
  }

  private record Keyed<T, K>(T of, K key) {}

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
