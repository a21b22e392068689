package isnad.app.keep;

import isnad.app.Engine;
import isnad.app.input.Texts;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Shelf;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Fetches kept readings one after the other; while one is taken in, the next are unpacked.
final class Unpacking implements AutoCloseable {
  private static final int AHEAD = 32;

  private final CaseStore store;
  private final Engine engine;
  private final Shelf shelf;
  private final ExecutorService pool;

  Unpacking(CaseStore store, Engine engine, int threads) {
    this.store = store;
    this.engine = engine;
    this.shelf = store.shelf(engine.stems());
    this.pool = Executors.newFixedThreadPool(threads);
  }

  /// A page as the case keeps it.
  ///
  /// @param line of its reading; absent where it was not read yet
  record Packed(Document document, byte[] bytes, byte @Nullable [] line) {
    static Packed of(Document document, CaseStore store, Engine engine) throws IOException {
      return new Packed(
          document,
          store.documents().bytes(document.capture().sha256()),
          store.shelf(engine.stems()).packed(document));
    }

    /// Absent where it was not read yet, or is no text.
    @Nullable Reading reading(Shelf shelf) throws IOException {
      return line != null && KeptTexts.of(document, bytes) instanceof Texts.Whole whole
          ? shelf.unpacked(line, document, whole.source())
          : null;
    }
  }

  private record Pending(Packed packed, Future<@Nullable Reading> reading) {}

  /// Gives each reading, in the order of the documents. A page that was not read yet is read now.
  ///
  /// @return what could not be read
  List<Problem> each(
      List<Document> documents, Consumer<Reading> come, KeptReadings.Listener listener)
      throws IOException {
    var problems = new ArrayList<Problem>();
    var ahead = new ArrayDeque<Pending>();
    var given = 0;
    for (var document : documents) {
      var packed = Packed.of(document, store, engine);
      ahead.add(new Pending(packed, pool.submit(() -> packed.reading(shelf))));
      if (ahead.size() > AHEAD) {
        give(ahead.remove(), come, problems);
        listener.accept(++given, documents.size());
      }
    }
    while (!ahead.isEmpty()) {
      give(ahead.remove(), come, problems);
      listener.accept(++given, documents.size());
    }
    return problems;
  }

  private void give(Pending pending, Consumer<Reading> come, List<Problem> problems)
      throws IOException {
    var reading = await(pending.reading());
    if (reading != null) {
      come.accept(reading);
      return;
    }
    var packed = pending.packed();
    try (var reader = new ReadingPool(engine, 1)) {
      var done = reader.read(List.of(new ReadingPool.Page(packed.document(), packed.bytes())));
      done.derived().forEach(one -> come.accept(one.reading()));
      problems.addAll(done.problems());
    }
  }

  private static @Nullable Reading await(Future<@Nullable Reading> reading) throws IOException {
    try {
      return reading.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
