package isnad.fuse.cluster;

import java.util.List;

/// The blocks that a report belongs to.
///
/// @param own where it is looked for
/// @param coarser where it looks for others that are told less exactly
record Keys(List<Key> own, List<Key> coarser) {
  Keys {
    own = List.copyOf(own);
    coarser = List.copyOf(coarser);
  }

  /// A block's name.
  ///
  /// @param weight how much it says that two reports share it
  record Key(String name, double weight) {}
}
