package isnad.bench;

import isnad.app.App;
import isnad.app.Console;
import isnad.app.Main;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.search.SearchQuery;
import isnad.app.search.Searching;
import isnad.model.Metadata;
import isnad.model.Source;
import isnad.read.ArticleReader;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Executors;

/// How fast pages are added to a case, beside reading them and doing nothing else, how fast the
/// same are added again, and how fast they are searched. Arguments: how many pages, a folder to
/// work in, and the case where it is not to be a file there.
public final class AddingBench {
  private static final int THREADS = Runtime.getRuntime().availableProcessors();

  private static final int SEARCHES = 300;

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
    search(place);
  }

  /// Single words, pairs of words, and a word with an actor, out of the pages themselves.
  private static void search(String place) throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var random = new Random(20_240_726);
    var words = String.join(" ", SamplePages.bodies()).split("[^\\p{L}]+");
    var times = new double[SEARCHES];
    try (var store = CaseStore.openToRead(CaseAddress.of(place))) {
      var searching = new Searching(store, engine);
      for (var i = -SEARCHES; i < SEARCHES; i++) {
        var word = words[random.nextInt(words.length)];
        var more = new String[] {"", " " + words[random.nextInt(words.length)], " actor:wagner"};
        var query = SearchQuery.parse(word + more[Math.floorMod(i, more.length)]);
        var time = timed(() -> searching.find(query, 20));
        if (i >= 0) {
          times[i] = time;
        }
      }
    }
    Arrays.sort(times);
    System.out.println(
        "%s searches: median %s, 95 of 100 within %s"
            .formatted(
                SEARCHES, seconds(times[SEARCHES / 2]), seconds(times[SEARCHES * 95 / 100])));
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.3f s", seconds);
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
