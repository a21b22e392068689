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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The readings of the pages that count in a case. In memory are their gists; a whole reading is
/// fetched when somebody looks into its page, and the last are remembered.
public final class KeptReadings implements Holdings {
  private static final int REMEMBERED = 64;
  private static final int REMEMBERED_TEXTS = 256;

  private final Engine engine;
  private final CaseStore store;
  private final Room room;
  private final Listener listener;
  private final Map<String, Known> given = new HashMap<>();
  private long oldest;
  private int all;
  private int left;
  private final Remembered<String, Reading> last = new Remembered<>(REMEMBERED);
  private final Remembered<String, Reading> texts = new Remembered<>(REMEMBERED_TEXTS);

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

  /// @param room where it is less than the case would take, its newest pages are given only
  public KeptReadings(CaseAddress address, Engine engine, Room room, Listener listener)
      throws IOException {
    this.engine = engine;
    this.store = CaseStore.openToRead(address);
    this.room = room;
    this.listener = listener;
  }

  public CaseAddress address() {
    return store.address();
  }

  @Override
  public synchronized List<Problem> news(Runnable anew, Consumer<Reading> come) throws IOException {
    var counting = new ArrayList<>(store.documents().counting());
    if (isOther(counting)) {
      given.clear();
      last.clear();
      texts.clear();
      anew.run();
    }
    if (given.isEmpty()) {
      all = counting.size();
      oldest = room.oldest(counting);
      left = (int) counting.stream().filter(one -> one.number() < oldest).count();
    }
    counting.removeIf(document ->
        document.number() < oldest || Known.of(document).equals(given.get(document.id())));
    counting.sort(Comparator.comparing(Document::id));
    counting.forEach(document -> given.put(document.id(), Known.of(document)));
    try (var fetching = new Unpacking(store, engine, room.threads())) {
      var problems = new ArrayList<>(fetching.each(counting, come, listener));
      if (left > 0) {
        problems.add(leftOut());
      }
      return problems;
    }
  }

  @Override
  public synchronized boolean roomForAll() throws IOException {
    return room.oldest(store.documents().counting()) == 0;
  }

  @Override
  public synchronized boolean complete() {
    return left == 0;
  }

  @Override
  public Optional<CaseAddress> kept() {
    return Optional.of(address());
  }

  private Problem leftOut() {
    var message =
        "of %s pages the %s kept last are put together here: more need more memory than %s MB"
                .formatted(all, all - left, room.megabytes())
            + "; searching looks in all "
            + Room.MORE;
    return new Problem(store.address().shown(), null, message);
  }

  /// Whether one that was given went, or was read otherwise.
  private boolean isOther(List<Document> counting) {
    var left = new HashMap<>(given);
    counting.forEach(document -> left.remove(document.id(), Known.of(document)));
    return !left.isEmpty();
  }

  @Override
  public Reading whole(String document) {
    return last.get(document, this::fetch);
  }

  private Reading fetch(String id) {
    try {
      var packed = packed(id);
      var reading = packed.reading(store.shelf(engine.stems()));
      return reading != null ? reading : readNow(packed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
  public Optional<Reading> find(String document) {
    try {
      return counts(document) ? Optional.of(whole(document)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized boolean counts(String document) throws IOException {
    var found = store.documents().get(document);
    return found != null && found.standing() == Document.Standing.COUNTS;
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
  public Reading withText(Reading outline) {
    return Gist.withText(outline, texts.get(outline.document(), this::text));
  }

  private Reading text(String id) {
    try {
      var outline = outlineOf(id);
      return outline != null ? outline : whole(id);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized @Nullable Reading outlineOf(String id) throws IOException {
    var document = store.documents().get(id);
    return document != null && new KeptTexts(store).of(document) instanceof Texts.Whole whole
        ? store.shelf(engine.stems()).outline(document, whole.source())
        : null;
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
