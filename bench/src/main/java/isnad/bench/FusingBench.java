package isnad.bench;

import isnad.fuse.Chronicler;
import isnad.model.Chronicle;
import java.util.List;
import java.util.Locale;

/// How long fusing takes, and how much memory, as an archive grows: ten thousand reports, then
/// twice as many again and again, then a hundred thousand.
public final class FusingBench {
  private static final List<Integer> SIZES = List.of(10_000, 20_000, 40_000, 100_000);
  private static final int WARMING = 5_000;
  private static final double BILLION = 1e9;
  private static final long MEGABYTE = 1 << 20;

  private FusingBench() {}

  /// Prints one line a size.
  public static void main(String[] none) {
    fuse(WARMING);
    fuse(WARMING);
    var first = 0.0;
    for (var size : SIZES) {
      var took = fuse(size);
      first = first == 0 ? took : first;
      var times = String.format(Locale.ROOT, "%.2f s, %.1f times the first", took, took / first);
      System.out.println(size + " reports: " + times + ", " + used() + " MB in use");
    }
  }

  private static double fuse(int reports) {
    var readings = new ManyReadings(reports).all();
    var directory = ManyReadings.directory();
    var start = System.nanoTime();
    Chronicle chronicle = Chronicler.chronicle(readings, List.of(), directory);
    var took = (System.nanoTime() - start) / BILLION;
    if (chronicle.events().size() > reports) {
      throw new IllegalStateException("more events than reports");
    }
    return took;
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
