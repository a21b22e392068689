package isnad.app.keep;

import isnad.app.Engine;
import isnad.app.input.Intake;
import isnad.app.input.Original;
import isnad.app.input.Texts;
import isnad.model.Problem;
import isnad.store.Capture;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Fetched;
import isnad.store.Sha256;
import isnad.store.Shelf;
import isnad.store.Signed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Puts pages into a case, some dozens in one transaction, and has them read while the next are
/// taken in. What is known already costs its hash only. Whenever it is stopped, what was counted is
/// kept, and the same call goes on where it stopped.
public final class Keeper implements Intake, AutoCloseable {
  private static final int PAGES = 128;
  private static final int BYTES = 8 * 1024 * 1024;

  private final CaseStore store;
  private final Supplier<Engine> engine;
  private final int threads;
  private final Signed by;
  private final Set<String> known;
  private final Set<String> outdated;
  private final List<Fetched> batch = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private Consumer<Count> said = count -> {};
  private int bytes;
  private Count count = new Count(0, 0, 0, 0);
  private ReadingPool.@Nullable Pending pending;
  private @Nullable ReadingPool pool;
  private @Nullable Shelf shelf;

  /// How many pages came.
  ///
  /// @param added new pages, and new versions of pages
  /// @param versions how many of them are new versions
  /// @param known that were there already
  /// @param returned older versions that came again, and count again
  public record Count(int added, int versions, int known, int returned) {
    private Count and(int more, int changed) {
      return new Count(added + more, versions + changed, known, returned);
    }

    private Count again() {
      return new Count(added, versions, known + 1, returned);
    }

    private Count back() {
      return new Count(added, versions, known, returned + 1);
    }
  }

  /// @param engine asked for only where there is something new to read
  public Keeper(CaseStore store, Supplier<Engine> engine, int threads, Signed by)
      throws IOException {
    this.store = store;
    this.engine = engine;
    this.threads = threads;
    this.by = by;
    this.known = store.documents().fingerprints();
    this.outdated = store.documents().outdated();
  }

  /// Who is told of each batch that is on the disk.
  public void saying(Consumer<Count> listener) {
    said = listener;
  }

  @Override
  public void take(Original original) {
    var capture = capture(original);
    var print = capture.fingerprint();
    var one = new Fetched(original.id(), page(original, print), capture, original.bytes());
    if (known.contains(print)) {
      again(one, print);
      return;
    }
    switch (Texts.of(original, original.id(), capture.sha256())) {
      case Texts.Failed failed -> problem(failed.problem());
      case Texts.Whole whole -> {
        known.add(print);
        batch.add(one);
        bytes += original.bytes().length;
      }
    }
    if (batch.size() >= PAGES || bytes >= BYTES) {
      flush();
    }
  }

  /// What is known adds nothing, unless its page has changed meanwhile and is as it was again.
  private void again(Fetched one, String print) {
    var waiting = batch.stream().filter(before -> before.page().equals(one.page()));
    if (waiting.anyMatch(before -> !before.capture().fingerprint().equals(print))) {
      flush();
    }
    count = outdated.contains(print) && comesBack(one) ? count.back() : count.again();
  }

  private boolean comesBack(Fetched one) {
    try {
      var version = store.documents().comeAgain(one, by);
      if (version != null) {
        outdated.remove(one.capture().fingerprint());
        outdated.addAll(store.documents().outdatedOf(one.page()));
      }
      return version != null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Capture capture(Original original) {
    var way = original.way();
    var captured = way.captured();
    var came = way.at() == null ? way.came() : way.came() + " " + way.at();
    return new Capture(
        Sha256.of(original.bytes()),
        original.format().word(original.charset()),
        way.file(),
        came,
        captured == null ? by.at() : captured,
        original.given());
  }

  /// An address where one is known; else the place of the file; else the page is of its own.
  private static String page(Original original, String print) {
    var url = original.given().url();
    var page = original.page();
    return url != null ? url : page != null ? page : "sha256:" + print;
  }

  @Override
  public void problem(Problem problem) {
    problems.add(problem);
  }

  private void flush() {
    try {
      var pages = new HashMap<String, byte[]>();
      batch.forEach(one -> pages.put(one.capture().sha256(), one.bytes()));
      var kept = store.documents().keep(batch, by);
      batch.clear();
      bytes = 0;
      var changed = (int) kept.stream().filter(this::isVersion).count();
      count = count.and(kept.size(), changed);
      said.accept(count);
      readNext(kept, pages);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean isVersion(Document document) {
    try {
      var changed = store.documents().versions(document.page()) > 1;
      if (changed) {
        outdated.addAll(store.documents().outdatedOf(document.page()));
      }
      return changed;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lays the batch before on the shelf while this one is read.
  private void readNext(List<Document> kept, Map<String, byte[]> bytes) throws IOException {
    var pages = new ArrayList<ReadingPool.Page>();
    for (var document : kept) {
      var content = bytes.get(document.capture().sha256());
      if (content != null) {
        pages.add(new ReadingPool.Page(document, content));
      }
    }
    var next = pages.isEmpty() ? null : pool().begin(pages);
    shelve();
    pending = next;
  }

  private ReadingPool pool() {
    if (pool == null) {
      pool = new ReadingPool(engine.get(), threads);
    }
    return pool;
  }

  private void shelve() throws IOException {
    if (pending != null) {
      var done = pending.await();
      pending = null;
      problems.addAll(done.problems());
      if (shelf == null) {
        shelf = store.shelf(engine.get().stems());
      }
      shelf.put(done.derived());
    }
  }

  /// A page came of which all is there already.
  public void again() {
    count = count.again();
  }

  /// Puts what was taken so far on the disk.
  public void keep() {
    if (!batch.isEmpty()) {
      flush();
    }
  }

  /// Keeps and reads what is left, and what an earlier call kept and was stopped before reading.
  public Count finish() throws IOException {
    keep();
    shelve();
    var left = store.documents().unread();
    for (var from = 0; from < left.size(); from += PAGES) {
      var some = left.subList(from, Math.min(left.size(), from + PAGES));
      var bytes = new HashMap<String, byte[]>();
      for (var document : some) {
        var sha256 = document.capture().sha256();
        bytes.put(sha256, store.documents().bytes(sha256));
      }
      readNext(some, bytes);
      shelve();
    }
    return count;
  }

  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  @Override
  public void close() {
    if (pool != null) {
      pool.close();
    }
  }
}
