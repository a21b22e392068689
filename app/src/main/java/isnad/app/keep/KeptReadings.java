package isnad.app.keep;

import isnad.app.Engine;
import isnad.app.input.Texts;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.Source;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import isnad.store.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The readings of the pages that count in a case. In memory are their gists; a whole reading is
/// fetched when somebody looks into its page, and the last are remembered.
public final class KeptReadings implements Holdings {
  private static final int REMEMBERED = 64;

  private final Engine engine;
  private final CaseStore store;
  private final int threads;
  private final Listener listener;
  private final Map<String, Known> given = new HashMap<>();
  private final Map<String, Reading> last = new LinkedHashMap<>(REMEMBERED, 0.75f, true);

  /// Is told how many of how many readings were fetched.
  @FunctionalInterface
  public interface Listener {
    void accept(int fetched, int of);
  }

  /// What tells that a reading is the one that was given before.
  private record Known(long number, String engine) {
    static Known of(Document document) {
      return new Known(
          document.number(), Objects.requireNonNullElse(document.facts().engine(), ""));
    }
  }

  /// @param threads how many readings are unpacked at a time
  public KeptReadings(CaseAddress address, Engine engine, int threads, Listener listener)
      throws IOException {
    this.engine = engine;
    this.store = CaseStore.openToRead(address);
    this.threads = threads;
    this.listener = listener;
  }

  @Override
  public synchronized List<Problem> news(Runnable anew, Consumer<Reading> come) throws IOException {
    var counting = new ArrayList<>(store.documents().counting());
    counting.sort(Comparator.comparing(Document::id));
    if (isOther(counting)) {
      given.clear();
      last.clear();
      anew.run();
    }
    counting.removeIf(document -> Known.of(document).equals(given.get(document.id())));
    counting.forEach(document -> given.put(document.id(), Known.of(document)));
    try (var fetching = new Unpacking(store, engine, threads)) {
      return fetching.each(counting, come, listener);
    }
  }

  /// Whether one that was given went, or was read otherwise.
  private boolean isOther(List<Document> counting) {
    var left = new HashMap<>(given);
    counting.forEach(document -> left.remove(document.id(), Known.of(document)));
    return !left.isEmpty();
  }

  @Override
  public Reading whole(String document) {
    var before = remembered(document);
    if (before != null) {
      return before;
    }
    try {
      var fetched = fetch(document);
      remember(fetched);
      return fetched;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private @Nullable Reading remembered(String document) {
    synchronized (last) {
      return last.get(document);
    }
  }

  private void remember(Reading reading) {
    synchronized (last) {
      last.put(reading.document(), reading);
      if (last.size() > REMEMBERED) {
        last.remove(last.keySet().iterator().next());
      }
    }
  }

  private Reading fetch(String id) throws IOException {
    var packed = packed(id);
    var reading = packed.reading(store.shelf(engine.stems()));
    return reading != null ? reading : readNow(packed);
  }

  private Reading readNow(Unpacking.Packed packed) throws IOException {
    return switch (KeptTexts.of(packed.document(), packed.bytes())) {
      case Texts.Whole whole -> engine.reader().apply(whole.source());
      case Texts.Failed failed -> throw new IOException(failed.problem().message());
    };
  }

  private synchronized Unpacking.Packed packed(String id) throws IOException {
    var document = store.documents().get(id);
    if (document == null) {
      throw new IOException(store.address().shown() + ": there is no document " + id);
    }
    return Unpacking.Packed.of(document, store, engine);
  }

  @Override
  public Reading outline(Reading whole) {
    return Gist.of(whole);
  }

  @Override
  public Reading filled(Reading outline) {
    return Gist.filled(outline, whole(outline.document()));
  }

  @Override
  public synchronized List<Source> texts(Set<String> sha256) {
    var texts = new ArrayList<Source>();
    try {
      for (var hash : sha256) {
        for (var number : store.documents().numbersOf(hash)) {
          var document = store.documents().get(number);
          if (document != null && new KeptTexts(store).of(document) instanceof Texts.Whole whole) {
            texts.add(whole.source());
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  @Override
  public synchronized void close() throws IOException {
    store.close();
  }
}
