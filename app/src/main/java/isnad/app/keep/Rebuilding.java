package isnad.app.keep;

import isnad.app.Engine;
import isnad.app.input.Texts;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.store.CaseStore;
import isnad.store.Derived;
import isnad.store.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/// Makes everything anew that is derived from the originals of a case, some dozen pages in one
/// transaction. What it has done it need not do again when it was stopped.
public record Rebuilding(CaseStore store, Engine engine, int threads) {
  private static final int PAGES = 64;

  /// What rebuilding came to.
  ///
  /// @param read how many pages were read
  /// @param fresh how many of them had no reading before
  public record Outcome(int read, int fresh, List<Change> changes, List<Problem> problems) {}

  /// @param documents which to read anew
  /// @param done is told how many are read
  public Outcome rebuild(List<Document> documents, IntConsumer done) throws IOException {
    var changes = new ArrayList<Change>();
    var problems = new ArrayList<Problem>();
    var fresh = 0;
    try (var pool = new ReadingPool(engine, threads)) {
      for (var from = 0; from < documents.size(); from += PAGES) {
        var some = documents.subList(from, Math.min(documents.size(), from + PAGES));
        var before = before(some);
        var read = pool.read(pages(some));
        store.shelf(engine.stems()).put(read.derived());
        problems.addAll(read.problems());
        for (var one : read.derived()) {
          fresh += before.containsKey(one.document()) ? 0 : 1;
          add(changes, one, before);
        }
        done.accept(from + some.size());
      }
    }
    return new Outcome(documents.size() - problems.size(), fresh, changes, problems);
  }

  private static void add(List<Change> changes, Derived one, Map<Long, Reading> before) {
    var was = before.get(one.document());
    var change = was == null ? null : Change.between(was, one.reading());
    if (change != null) {
      changes.add(change);
    }
  }

  private List<ReadingPool.Page> pages(List<Document> documents) throws IOException {
    var pages = new ArrayList<ReadingPool.Page>();
    for (var document : documents) {
      var bytes = store.documents().bytes(document.capture().sha256());
      pages.add(new ReadingPool.Page(document, bytes));
    }
    return pages;
  }

  private Map<Long, Reading> before(List<Document> documents) throws IOException {
    var before = new HashMap<Long, Reading>();
    for (var document : documents) {
      var reading = reading(document);
      if (reading != null) {
        before.put(document.number(), reading);
      }
    }
    return before;
  }

  /// A reading that is damaged counts as none: it is made anew.
  private @Nullable Reading reading(Document document) throws IOException {
    if (!(new KeptTexts(store).of(document) instanceof Texts.Whole whole)) {
      return null;
    }
    try {
      return store.shelf(engine.stems()).get(document, whole.source());
    } catch (IOException e) {
      return null;
    }
  }
}
