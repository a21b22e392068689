package isnad.bench;

import isnad.app.Console;
import isnad.app.Main;
import isnad.model.Source;
import isnad.model.json.ArticleLine;
import isnad.model.json.ArticleLine.MalformedException;
import isnad.read.ArticleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// How fast pages are added to a case, beside reading them and doing nothing else, how fast the
/// same are added again, and what memory that takes. Arguments: how many pages, a folder to work
/// in, and the case where it is not to be a file there. What is there already is used again.
public final class AddingBench {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private AddingBench() {}

  public static void main(String[] args) throws IOException {
    var pages = Integer.parseInt(args[0]);
    var work = Path.of(args[1]);
    var file = work.resolve("pages" + pages + ".jsonl");
    if (!Files.exists(file)) {
      new MadeUpPages().write(pages, file);
    }
    var reader = SamplePages.reader();
    read(reader, file, pages / 10);
    var reading = timed(() -> read(reader, file, pages));
    var place = args.length > 2 ? args[2] : work.resolve("case" + pages + ".isnad").toString();
    run("new", place);
    var adding = timed(() -> run("add", "--case", place, file.toString()));
    var again = timed(() -> run("add", "--case", place, file.toString()));
    System.out.println(
        "%s pages of 500 words, %s threads; reading alone %s, adding %s: %s %% of its speed"
            .formatted(
                pages, THREADS, seconds(reading), seconds(adding), percent(reading, adding)));
    System.out.println(
        "the same again %s: %s times faster; heap at most %s MB"
            .formatted(seconds(again), percent(adding, again) / 100, heap()));
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f s", seconds);
  }

  private static long percent(double of, double by) {
    return Math.round(100 * of / by);
  }

  /// The most that the pools of the heap ever held, garbage among it.
  static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum()
        >> 20;
  }

  interface Work {
    void run() throws IOException;
  }

  static double timed(Work work) throws IOException {
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  /// No more pages wait to be read than some dozens.
  private static void read(ArticleReader reader, Path file, int pages) throws IOException {
    var waiting = new Semaphore(64);
    try (var pool = Executors.newFixedThreadPool(THREADS);
        var lines = Files.lines(file)) {
      lines
          .limit(pages)
          .forEach(line -> {
            waiting.acquireUninterruptibly();
            pool.submit(() -> {
              try {
                return read(reader, line);
              } finally {
                waiting.release();
              }
            });
          });
    }
  }

  private static int read(ArticleReader reader, String line) throws MalformedException {
    var article = ArticleLine.parse(line);
    var id = String.valueOf(article.id());
    var source = new Source(id, id, "", article.media(), article.text(), article.given());
    return reader.read(source).reports().size();
  }

  static void run(String... args) {
    var out = new PrintStream(System.out, true);
    var console = new Console(InputStream.nullInputStream(), out, System.err, Console.Screen.PIPE);
    if (Main.run(console, args) != 0) {
      throw new IllegalStateException(String.join(" ", args));
    }
  }
}
