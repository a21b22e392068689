package isnad.bench;

import isnad.fuse.Archive;
import isnad.fuse.naming.Epithet;
import isnad.model.Reading;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;

/// How long fusing takes, and how much memory, as an archive grows to twice its articles again and
/// again; and how long one more article takes then, and how many events it touches. Times are those
/// of the processor, so that other work on the machine doesn't count.
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
    var readings = new ManyReadings(articles + ADDED).all().iterator();
    var archive =
        new Archive(ManyReadings.directory(), List.of(), Epithet.Finder.NONE, FusingBench::asked);
    var took = 0L;
    for (var i = 0; i < articles; i++) {
      var reading = readings.next();
      var start = now();
      archive.put(reading);
      took += now() - start;
    }
    var start = now();
    archive.settle();
    took += now() - start;
    return articles
        + " articles: "
        + said(took / BILLION, " s, ")
        + live()
        + oneMore(archive, readings);
  }

  /// No page comes twice, so the archive asks for none back.
  private static Reading asked(String document) {
    throw new NoSuchElementException(document);
  }

  private static String oneMore(Archive archive, Iterator<Reading> readings) {
    var took = new double[ADDED];
    var touched = 0;
    for (var i = 0; i < ADDED; i++) {
      var reading = readings.next();
      var start = now();
      archive.put(reading);
      touched += archive.settle().come().size();
      took[i] = (now() - start) / MILLION;
    }
    Arrays.sort(took);
    return "; one more: median "
        + said(took[ADDED / 2], " ms, ")
        + "19 of 20 in "
        + said(took[ADDED * 19 / 20], " ms, ")
        + "longest "
        + said(took[ADDED - 1], " ms, ")
        + said((double) touched / ADDED, " events made anew");
  }

  private static long now() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String said(double figure, String unit) {
    return String.format(Locale.ROOT, "%.1f", figure) + unit;
  }

  private static String live() {
    System.gc();
    var used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return used / MEGABYTE + " MB live";
  }
}
