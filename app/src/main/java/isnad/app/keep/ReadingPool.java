package isnad.app.keep;

import isnad.app.Engine;
import isnad.app.input.Texts;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.store.Derived;
import isnad.store.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/// Reads kept pages, several at a time.
final class ReadingPool implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ReadingPool.class.getName());

  private final Engine engine;
  private final ExecutorService pool;

  ReadingPool(Engine engine, int threads) {
    this.engine = engine;
    this.pool = Executors.newFixedThreadPool(threads);
  }

  /// A page with its bytes.
  record Page(Document document, byte[] bytes) {}

  /// What reading some pages came to.
  record Done(List<Derived> derived, List<Problem> problems) {}

  /// Something that will be done.
  interface Pending {
    Done await() throws IOException;
  }

  Done read(List<Page> pages) throws IOException {
    return begin(pages).await();
  }

  /// Begins to read, so that something else can be done meanwhile.
  Pending begin(List<Page> pages) {
    var reader = engine.reader();
    var waiting = new ArrayList<Future<Object>>();
    for (var page : pages) {
      Callable<Object> work = () -> outcome(page, reader);
      waiting.add(pool.submit(work));
    }
    return () -> done(waiting);
  }

  private static Done done(List<Future<Object>> waiting) throws IOException {
    var derived = new ArrayList<Derived>();
    var problems = new ArrayList<Problem>();
    try {
      for (var future : waiting) {
        switch (future.get()) {
          case Derived one -> derived.add(one);
          case Problem problem -> problems.add(problem);
          default -> throw new IllegalStateException("a page is read or a problem");
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted; say the same again: it goes on where it stopped", e);
    }
    return new Done(derived, problems);
  }

  private Object outcome(Page page, Function<Source, Reading> reader) {
    var document = page.document();
    return switch (KeptTexts.of(document, page.bytes())) {
      case Texts.Failed failed -> failed.problem();
      case Texts.Whole whole -> {
        try {
          var reading = reader.apply(whole.source());
          yield derived(document, reading);
        } catch (RuntimeException e) {
          LOG.log(System.Logger.Level.ERROR, "reading " + document.id() + " failed", e);
          yield failed(document, e);
        }
      }
    };
  }

  private Derived derived(Document document, Reading reading) {
    var words = SearchWords.of(reading);
    return new Derived(document.number(), engine.stamp(), reading, words);
  }

  private static Problem failed(Document document, RuntimeException fault) {
    return new Problem(
        document.id(),
        null,
        "Isnad itself failed on this document (%s); it is kept, and the others are not touched by it. Please report it with the file."
            .formatted(fault.getClass().getSimpleName()));
  }

  @Override
  public void close() {
    pool.close();
  }
}
