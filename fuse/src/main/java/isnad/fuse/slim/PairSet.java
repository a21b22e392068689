package isnad.fuse.slim;

import java.util.Arrays;

/// Pairs of numbers, made for millions of them: each takes eight bytes and a little.
public final class PairSet {
  private static final int SMALLEST = 16;
  private static final long FREE = -1;
  private static final long GONE = -2;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private long[] pairs = filled(SMALLEST);
  private int used;

  /// Both from 0 on; their order counts.
  public void add(int one, int other) {
    var pair = pair(one, other);
    var slot = slot(pair, pairs);
    if (pairs[slot] != pair) {
      pairs[slot] = pair;
      used++;
      growWhereFull();
    }
  }

  /// @return whether it was here
  public boolean remove(int one, int other) {
    var slot = slot(pair(one, other), pairs);
    var here = pairs[slot] != FREE;
    if (here) {
      pairs[slot] = GONE;
    }
    return here;
  }

  public boolean contains(int one, int other) {
    return pairs[slot(pair(one, other), pairs)] != FREE;
  }

  private static long pair(int one, int other) {
    return (long) one << Integer.SIZE | other;
  }

  private static long[] filled(int size) {
    var all = new long[size];
    Arrays.fill(all, FREE);
    return all;
  }

  private void growWhereFull() {
    if (used <= pairs.length / 4 * 3) {
      return;
    }
    var before = pairs;
    var left = 0;
    for (var pair : before) {
      left += pair >= 0 ? 1 : 0;
    }
    pairs = filled(left < before.length / 2 ? before.length : before.length / 2 * 3);
    used = left;
    for (var pair : before) {
      if (pair >= 0) {
        pairs[slot(pair, pairs)] = pair;
      }
    }
  }

  /// Where the pair stands, or would.
  private static int slot(long pair, long[] pairs) {
    var mixed = pair * MIXER;
    var slot = (int) Math.unsignedMultiplyHigh(mixed, pairs.length);
    while (pairs[slot] != FREE && pairs[slot] != pair) {
      slot = slot + 1 == pairs.length ? 0 : slot + 1;
    }
    return slot;
  }
}
