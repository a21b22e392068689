package isnad.bench;

import isnad.app.Console;
import isnad.app.Main;
import isnad.model.Metadata;
import isnad.model.Source;
import isnad.read.ArticleReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executors;

/// How fast pages are added to a case, beside reading them and doing nothing else, and how fast the
/// same are added again. Arguments: how many pages, a folder to work in, and the case where it is
/// not to be a file there.
public final class AddingBench {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private AddingBench() {}

  public static void main(String[] args) throws IOException {
    var pages = Integer.parseInt(args[0]);
    var work = Path.of(args[1]);
    var folder = work.resolve("pages");
    if (!Files.exists(folder)) {
      new MadeUpPages().write(pages, folder);
    }
    var reader = SamplePages.reader();
    read(reader, folder, pages / 10);
    var reading = timed(() -> read(reader, folder, pages));
    var place = args.length > 2 ? args[2] : work.resolve("case.isnad").toString();
    run("new", place);
    var adding = timed(() -> run("add", "--case", place, folder.toString()));
    var again = timed(() -> run("add", "--case", place, folder.toString()));
    System.out.println(
        "%s pages of 500 words, %s threads; reading alone %s, adding %s: %s %% of its speed"
            .formatted(
                pages, THREADS, seconds(reading), seconds(adding), percent(reading, adding)));
    System.out.println(
        "the same again %s: %s times faster; heap in use %s MB"
            .formatted(seconds(again), percent(adding, again) / 100, heap()));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.2f s", seconds);
  }

  private static long percent(double of, double by) {
    return Math.round(100 * of / by);
  }

  private static long heap() {
    System.gc();
    var runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double timed(Work work) throws IOException {
    var start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }

  private static void read(ArticleReader reader, Path folder, int pages) throws IOException {
    try (var pool = Executors.newFixedThreadPool(THREADS);
        var files = Files.list(folder)) {
      files.sorted().limit(pages).forEach(file -> pool.submit(() -> read(reader, file)));
    }
  }

  private static int read(ArticleReader reader, Path file) throws IOException {
    var text = Files.readString(file);
    var name = file.getFileName().toString();
    var source = new Source(name, name, "", Source.Media.TEXT, text, Metadata.NONE);
    return reader.read(source).reports().size();
  }

  private static void run(String... args) {
    var out = new PrintStream(System.out, true);
    var console = new Console(InputStream.nullInputStream(), out, System.err, Console.Screen.PIPE);
    if (Main.run(console, args) != 0) {
      throw new IllegalStateException(String.join(" ", args));
    }
  }
}
