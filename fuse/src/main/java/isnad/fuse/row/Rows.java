package isnad.fuse.row;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Rows under names, made for millions of them of which most have one member: such a row takes no
/// more room than its name and a reference.
///
/// @param <T> what stands in them
public final class Rows<T> {
  private static final int SMALLEST = 20;
  private static final long FREE = 0;
  private static final Object[] NOBODY = {};

  private static final long FNV_BASIS = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;
  private static final long MIXER = 0xFF51AFD7ED558CCDL;

  private final Comparator<? super T> order;
  private long[] names = new long[SMALLEST];
  private @Nullable Object[] rows = new Object[SMALLEST];
  private int used;

  /// @param order total: of two different things one stands first
  public Rows(Comparator<? super T> order) {
    this.order = order;
  }

  /// A name of 64 bits for words: of millions no two are likely to share one.
  public static long name(CharSequence words) {
    return name(words.chars().toArray());
  }

  /// A name of 64 bits for numbers in their order.
  public static long name(int[] numbers) {
    var name = FNV_BASIS;
    for (var number : numbers) {
      name = (name ^ number) * FNV_PRIME;
    }
    name = (name ^ name >>> 33) * MIXER;
    return name ^ name >>> 29;
  }

  /// The row of that name as it is now.
  @SuppressWarnings("unchecked")
  public Row<T> at(long name) {
    var row = rows[slot(name, names)];
    var all = row instanceof Object[] many ? many : row == null ? NOBODY : new Object[] {row};
    return new Row<>(order, (T[]) all);
  }

  public void add(long name, T one) {
    var slot = slot(name, names);
    rows[slot] = rows[slot] == null ? one : at(name).with(one);
    if (names[slot] == FREE) {
      names[slot] = nameOrOne(name);
      used++;
      growWhereFull();
    }
  }

  public void remove(long name, T one) {
    rows[slot(name, names)] = at(name).without(one);
  }

  private void growWhereFull() {
    if (used <= names.length / 5 * 4) {
      return;
    }
    var more = new long[names.length / 4 * 5];
    var moved = new @Nullable Object[more.length];
    for (var i = 0; i < names.length; i++) {
      if (names[i] != FREE) {
        var slot = slot(names[i], more);
        more[slot] = names[i];
        moved[slot] = rows[i];
      }
    }
    names = more;
    rows = moved;
  }

  private static long nameOrOne(long name) {
    return name == FREE ? 1 : name;
  }

  /// Where the name stands, or would.
  private static int slot(long name, long[] names) {
    var wanted = nameOrOne(name);
    var slot = (int) Math.unsignedMultiplyHigh(wanted, names.length);
    while (names[slot] != FREE && names[slot] != wanted) {
      slot = slot + 1 == names.length ? 0 : slot + 1;
    }
    return slot;
  }
}
