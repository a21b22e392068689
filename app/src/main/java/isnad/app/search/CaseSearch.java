package isnad.app.search;

import isnad.app.Engine;
import isnad.app.Once;
import isnad.model.Chronicle;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Searches a case that is shown: what is found is looked up in the case, one search at a time.
public final class CaseSearch implements AutoCloseable {
  private final CaseAddress address;
  private final Engine engine;
  private final Supplier<KnownNames> names;
  private @Nullable CaseStore store;

  public CaseSearch(CaseAddress address, Engine engine) {
    this.address = address;
    this.engine = engine;
    this.names = Once.of(() -> KnownNames.of(engine.known()));
  }

  /// What is contested is asked of the chronicle, which is at hand.
  public Search of(Chronicle chronicle) {
    return new Search() {
      @Override
      public Some find(SearchQuery query, Searching.Part part) throws IOException {
        return CaseSearch.this.find(query, part, chronicle);
      }

      @Override
      public void prepare() {
        Objects.requireNonNull(names.get());
        Objects.requireNonNull(engine.stems().apply(""));
      }
    };
  }

  private synchronized Search.Some find(SearchQuery query, Searching.Part part, Chronicle chronicle)
      throws IOException {
    if (store == null) {
      store = CaseStore.openToRead(address);
    }
    var open = store;
    var searching =
        new Searching(open, engine, names.get(), () -> KeptDisputes.of(chronicle, open, engine));
    var found = searching.find(query, part);
    var hits =
        found.hits().stream()
            .map(
                hit -> new Search.Found(hit.reading(), hit.snippet(), hit.matches(), hit.reports()))
            .toList();
    return new Search.Some(hits, part.from() + hits.size(), found.more());
  }

  @Override
  public synchronized void close() throws IOException {
    if (store != null) {
      store.close();
      store = null;
    }
  }
}
