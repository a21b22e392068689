package isnad.fuse.cluster;

import isnad.fuse.row.Rows;

/// The name of a block. Its last bits say how much it says that two reports share it.
final class Key {
  private static final double[] WEIGHTS = {2, 1, 0.5, 0.25};

  private Key() {}

  /// What the reports of a block share.
  enum Shared {
    /// a common passage, copy or answer
    TOGETHER,
    DAY,
    MONTH,
    LONGER
  }

  static long of(String block, Shared shared) {
    return Rows.name(block) / WEIGHTS.length * WEIGHTS.length + shared.ordinal();
  }

  /// How much it says that two reports share this block.
  static double weight(long key) {
    return WEIGHTS[(int) (key & WEIGHTS.length - 1)];
  }
}
