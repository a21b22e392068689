package isnad.fuse.row;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// Things in an order that no newcomer shifts. Who stands near whom changes only round the place
/// where one comes or goes.
///
/// @param <T> what stands in it
public final class Row<T> {
  private final Comparator<? super T> order;
  private final List<T> all = new ArrayList<>(1);

  /// @param order total: of two different things one stands first
  public Row(Comparator<? super T> order) {
    this.order = order;
  }

  public void add(T one) {
    all.add(-Collections.binarySearch(all, one, order) - 1, one);
  }

  public void remove(T one) {
    all.remove(Collections.binarySearch(all, one, order));
  }

  public boolean isEmpty() {
    return all.isEmpty();
  }

  /// Up to `reach` before it and up to `reach` behind it, whether it stands here itself or not.
  public List<T> near(T one, int reach) {
    var found = Collections.binarySearch(all, one, order);
    var at = found >= 0 ? found : -found - 1;
    var next = found >= 0 ? at + 1 : at;
    var near = new ArrayList<T>(2 * reach);
    near.addAll(all.subList(Math.max(0, at - reach), at));
    near.addAll(all.subList(next, Math.min(all.size(), next + reach)));
    return near;
  }

  /// Those that see `one` among the `reach` nearest of `seen` on either side of them.
  public List<T> seeing(T one, int reach, Row<T> seen) {
    var at = Collections.binarySearch(seen.all, one, order);
    var from = at >= reach ? place(seen.all.get(at - reach)) : 0;
    var to = at + reach < seen.all.size() ? place(seen.all.get(at + reach)) : all.size();
    return List.copyOf(all.subList(from, to));
  }

  /// The two that a newcomer pushed apart, so that they no longer are within `reach` of each other.
  public List<List<T>> parted(T newcomer, int reach) {
    var at = Collections.binarySearch(all, newcomer, order);
    var parted = new ArrayList<List<T>>();
    for (var before = 1; before <= reach; before++) {
      var one = at - before;
      var other = at + reach + 1 - before;
      if (one >= 0 && other < all.size()) {
        parted.add(List.of(all.get(one), all.get(other)));
      }
    }
    return parted;
  }

  public boolean within(T one, T other, int reach) {
    return Math.abs(place(one) - place(other)) <= reach;
  }

  private int place(T one) {
    var found = Collections.binarySearch(all, one, order);
    return found >= 0 ? found : -found - 1;
  }
}
