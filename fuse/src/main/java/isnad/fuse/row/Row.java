package isnad.fuse.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// Things in an order that no newcomer shifts, as they stand at one moment. Who stands near whom
/// changes only round the place where one comes or goes.
///
/// @param <T> what stands in it
public final class Row<T> {
  private final Comparator<? super T> order;
  private final T[] all;

  Row(Comparator<? super T> order, T[] all) {
    this.order = order;
    this.all = all;
  }

  /// One more in its place.
  T[] with(T one) {
    var at = place(one);
    var more = Arrays.copyOf(all, all.length + 1);
    System.arraycopy(all, at, more, at + 1, all.length - at);
    more[at] = one;
    return more;
  }

  T[] without(T one) {
    var at = place(one);
    var fewer = Arrays.copyOf(all, all.length - 1);
    System.arraycopy(all, at + 1, fewer, at, fewer.length - at);
    return fewer;
  }

  /// Up to `reach` before it and up to `reach` behind it, whether it stands here itself or not.
  public List<T> near(T one, int reach) {
    var found = Arrays.binarySearch(all, one, order);
    var at = found >= 0 ? found : -found - 1;
    var next = found >= 0 ? at + 1 : at;
    var near = new ArrayList<T>(2 * reach);
    near.addAll(part(at - reach, at));
    near.addAll(part(next, next + reach));
    return near;
  }

  /// Those that see `one` among the `reach` nearest of `seen` on either side of them.
  public List<T> seeing(T one, int reach, Row<T> seen) {
    var at = Arrays.binarySearch(seen.all, one, order);
    var from = at >= reach ? place(seen.all[at - reach]) : 0;
    var to = at + reach < seen.all.length ? place(seen.all[at + reach]) : all.length;
    return part(from, to);
  }

  /// The two that a newcomer pushed apart, so that they no longer are within `reach` of each other.
  public List<List<T>> parted(T newcomer, int reach) {
    var at = Arrays.binarySearch(all, newcomer, order);
    var parted = new ArrayList<List<T>>();
    for (var before = 1; before <= reach; before++) {
      var one = at - before;
      var other = at + reach + 1 - before;
      if (one >= 0 && other < all.length) {
        parted.add(List.of(all[one], all[other]));
      }
    }
    return parted;
  }

  public boolean within(T one, T other, int reach) {
    return Math.abs(place(one) - place(other)) <= reach;
  }

  private List<T> part(int from, int to) {
    return Arrays.asList(all).subList(Math.max(0, from), Math.min(all.length, to));
  }

  private int place(T one) {
    var found = Arrays.binarySearch(all, one, order);
    return found >= 0 ? found : -found - 1;
  }
}
