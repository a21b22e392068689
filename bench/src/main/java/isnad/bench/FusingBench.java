package isnad.bench;

import isnad.fuse.Archive;
import isnad.fuse.naming.Epithet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// How long fusing takes, and how much memory, as an archive grows to twice its articles again and
/// again; and how long one more article takes then.
public final class FusingBench {
  private static final int WARMING = 1_000;
  private static final int ADDED = 200;
  private static final double BILLION = 1e9;
  private static final double MILLION = 1e6;
  private static final long MEGABYTE = 1 << 20;

  private FusingBench() {}

  /// Prints one line a size.
  ///
  /// @param sizes in articles; 12,500 to 100,000 where there are none
  public static void main(String[] sizes) {
    fuse(WARMING);
    fuse(WARMING);
    var all = sizes.length == 0 ? List.of("12500", "25000", "50000", "100000") : List.of(sizes);
    all.stream().map(Integer::parseInt).map(FusingBench::fuse).forEach(System.out::println);
  }

  private static String fuse(int articles) {
    var readings = new ManyReadings(articles + ADDED).all();
    var archive =
        new Archive(
            ManyReadings.directory(),
            List.of(),
            Epithet.Finder.NONE,
            id -> {
              throw new IllegalStateException(id);
            });
    var start = System.nanoTime();
    readings.subList(0, articles).forEach(archive::put);
    archive.settle();
    var took = (System.nanoTime() - start) / BILLION;
    var added = new double[ADDED];
    for (var i = 0; i < ADDED; i++) {
      var before = System.nanoTime();
      archive.put(readings.get(articles + i));
      archive.settle();
      added[i] = (System.nanoTime() - before) / MILLION;
    }
    Arrays.sort(added);
    return articles
        + " articles: "
        + said(took, " s, ")
        + used()
        + " MB in use; one more: "
        + "median "
        + said(added[ADDED / 2], " ms, ")
        + "19 of 20 in "
        + said(added[ADDED * 19 / 20], " ms, ")
        + "longest "
        + said(added[ADDED - 1], " ms");
  }

  private static String said(double figure, String unit) {
    return String.format(Locale.ROOT, "%.1f", figure) + unit;
  }

  private static long used() {
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE;
  }
}
