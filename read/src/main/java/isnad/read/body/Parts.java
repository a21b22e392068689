package isnad.read.body;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which blocks of an HTML page stand together in one small part of it.
final class Parts {
  private static final double SMALL = 0.4;
  private static final int FARTHEST = 3;

  private final List<Piece> pieces;
  private final Map<Element, Integer> ends = new IdentityHashMap<>();
  private final Map<Element, Integer> words = new IdentityHashMap<>();
  private int all;

  Parts(List<Piece> pieces) {
    this.pieces = pieces;
    for (var i = 0; i < pieces.size(); i++) {
      var count = pieces.get(i).block().words();
      all += count;
      for (Element at = pieces.get(i).home(); at != null; at = at.parent()) {
        ends.put(at, i + 1);
        words.merge(at, count, Integer::sum);
      }
    }
  }

  /// One past the last block of the smallest part that block `i` shares with others; `i` where that
  /// is no small part of the page, or the block does not stand at its head.
  int end(int i) {
    @Nullable Element at = pieces.get(i).home();
    for (var up = 0; at != null && up < FARTHEST; up++) {
      if (ends.getOrDefault(at, 0) > i + 1) {
        return words.getOrDefault(at, 0) < SMALL * all && begins(at, i)
            ? ends.getOrDefault(at, i)
            : i;
      }
      at = at.parent();
    }
    return i;
  }

  private boolean begins(Element part, int i) {
    for (Element at = i == 0 ? null : pieces.get(i - 1).home(); at != null; at = at.parent()) {
      if (at == part) {
        return false;
      }
    }
    return true;
  }
}
