package isnad.app.search;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The pages that may be hits, one after the other, those kept last first, each once.
final class Candidates {
  private static final int MOST_AT_ONCE = 512;

  private final Source source;
  private final TreeSet<Long> waiting = new TreeSet<>(Comparator.reverseOrder());
  private int atOnce;
  private long before = Long.MAX_VALUE;
  private boolean over;

  /// Finds some more.
  interface Source {
    List<Long> find(long before, int most) throws IOException;
  }

  /// @param besides others that may be hits
  Candidates(Source source, Collection<Long> besides, Searching.Part part) {
    this.source = source;
    this.waiting.addAll(besides);
    this.atOnce = Math.min(MOST_AT_ONCE, part.from() + part.most() + 1);
  }

  /// Absent at the end.
  @Nullable Long next() throws IOException {
    while (!over && (waiting.isEmpty() || waiting.first() < before)) {
      var some = source.find(before, atOnce);
      waiting.addAll(some);
      over = some.size() < atOnce;
      before = over ? Long.MIN_VALUE : some.getLast();
      atOnce = Math.min(MOST_AT_ONCE, 2 * atOnce);
    }
    return waiting.pollFirst();
  }
}
