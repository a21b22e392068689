package isnad.app.edit;

import isnad.app.Case;
import isnad.app.Engine;
import isnad.app.Readings;
import isnad.app.export.Digest;
import isnad.app.fused.ChronicleKeeper;
import isnad.app.fused.KeptChronicle;
import isnad.app.keep.HeldReadings;
import isnad.app.keep.Holdings;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Stock;
import isnad.app.ledger.CaseLedger;
import isnad.app.ledger.LedgerFile.Kept;
import isnad.app.ledger.LedgerPlace;
import isnad.fuse.cluster.Suggestion;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.ReportId;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A case while somebody works on it: its readings, what fusing found of them, and its ledger. An
/// edit is on the disk before it returns, and changes only what it is about. One thread at a time.
public final class Workbench implements AutoCloseable {
  private final Engine engine;
  private final @Nullable LedgerPlace place;
  private final Holdings holdings;
  private final @Nullable KeptChronicle fused;
  private @Nullable Assembly assembly;
  private List<Problem> problems = List.of();
  private Kept kept;
  private String seen = "";
  private String keptFor = "";
  private @Nullable State now;

  /// @param place absent where nothing can be written: then nothing can be changed
  /// @param kept what the ledger holds already
  public Workbench(Engine engine, Readings read, @Nullable LedgerPlace place, Kept kept)
      throws IOException {
    this.engine = engine;
    this.place = place;
    this.kept = kept;
    this.holdings = new HeldReadings(read);
    this.fused = null;
    takeIn();
  }

  /// A case whose readings are fetched when they are asked for, and which nobody changes where
  /// there is no place for edits. What was fused of it before is shown until something changes.
  public Workbench(Engine engine, KeptReadings readings, @Nullable LedgerPlace place)
      throws IOException {
    this(engine, readings, place, KeptChronicle.of(readings, engine).orElse(null));
  }

  private Workbench(
      Engine engine,
      KeptReadings readings,
      @Nullable LedgerPlace place,
      @Nullable KeptChronicle fused)
      throws IOException {
    this.engine = engine;
    this.place = place;
    this.holdings = readings;
    this.fused = fused;
    this.kept = new Kept(Ledger.EMPTY, List.of());
    look();
    if (fused == null) {
      takeIn();
    } else {
      keptFor = fused.state();
    }
  }

  /// A case that nobody changes, as it was fused before; absent where that is not true of it.
  public static Optional<Workbench> asFused(Engine engine, KeptReadings readings)
      throws IOException {
    var fused = KeptChronicle.of(readings, engine);
    return fused.isEmpty()
        ? Optional.empty()
        : Optional.of(new Workbench(engine, readings, null, fused.get()));
  }

  /// The case by now.
  ///
  /// @param suggestions events that were nearly joined
  /// @param writable whether edits can be kept
  /// @param digest what is counted over all pages
  /// @param stock what is looked up of the chronicle
  public record State(
      Case read,
      Ledger ledger,
      List<Suggestion> suggestions,
      boolean writable,
      Digest digest,
      Stock stock) {
    /// A chronicle that has all of its readings, and that nobody changes.
    public static State of(Case read) {
      return new State(
          read,
          Ledger.EMPTY,
          List.of(),
          false,
          Digest.of(read.chronicle()),
          Stock.of(read.chronicle()));
    }
  }

  public Engine engine() {
    return engine;
  }

  /// The case that pages can be added to; absent where there is only a ledger, or nothing.
  public Optional<CaseAddress> address() {
    return place instanceof CaseLedger(CaseAddress address)
        ? Optional.of(address)
        : Optional.empty();
  }

  /// The case that lies behind it, to be searched; absent where there is none.
  public Optional<CaseAddress> source() {
    return holdings.kept();
  }

  /// Puts the case together where only what was fused before is shown, so that the next edit need
  /// not wait for it. Nothing where there is no room for all of it.
  public synchronized void prepare() throws IOException {
    if (assembly == null && place != null && hasRoom()) {
      takeIn();
    }
  }

  private boolean hasRoom() throws IOException {
    return fused == null || holdings.roomForAll();
  }

  /// Takes in what was added to the case since; what stayed is not put together again.
  public synchronized void reload() throws IOException {
    look();
    takeIn();
  }

  /// The state that the case was in when it was looked at last; empty where there is none.
  synchronized String seen() {
    return seen;
  }

  private void look() throws IOException {
    var source = source();
    seen = source.isPresent() ? ChronicleKeeper.state(source.get(), engine) : "";
    kept = place == null ? kept : place.read();
  }

  private void takeIn() throws IOException {
    now = null;
    if (assembly == null && hasRoom()) {
      assembly = new Assembly(engine, holdings);
    }
    if (assembly != null) {
      problems = assembly.take();
      assembly.correct(kept.ledger());
    }
  }

  public synchronized State state() {
    var shown = now;
    if (shown == null) {
      shown = assembly == null ? asFused(Objects.requireNonNull(fused)) : asPutTogether(assembly);
      now = shown;
    }
    return shown;
  }

  private State asPutTogether(Assembly assembly) {
    var read = new Case(assembly.chronicle(), problems).and(kept.problems());
    return new State(
        read,
        kept.ledger(),
        assembly.suggestions(),
        place != null,
        assembly.digest(),
        Stock.of(read.chronicle(), holdings));
  }

  private State asFused(KeptChronicle fused) {
    try {
      var told = new ArrayList<>(fused.problems());
      fused.since(seen).ifPresent(told::add);
      var read = new Case(fused.shown(), told).and(kept.problems());
      return new State(
          read, kept.ledger(), fused.suggestions(), place != null, fused.digest(), fused);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes the edit down and carries it out.
  ///
  /// @throws WrongEditException where it means nothing here; then nothing was changed
  public synchronized Entry edit(Edit edit, Stamp stamp) throws IOException, WrongEditException {
    if (place == null) {
      throw WrongEditException.nowhere();
    }
    var about = edit.reports().stream().map(this::telling).flatMap(Optional::stream).toList();
    var editor = new Editor(about, state().read().chronicle().directory(), engine.lore());
    var entry = place.append(editor.entry(edit, stamp, kept.ledger()));
    reread();
    return entry;
  }

  /// Takes in what others wrote into the ledger meanwhile.
  public synchronized void reread() throws IOException {
    if (place != null) {
      look();
      if (assembly == null) {
        takeIn();
      } else {
        now = null;
        assembly.correct(kept.ledger());
      }
    }
  }

  /// The reading as it was read.
  private Optional<Reading> telling(ReportId report) {
    return Optional.ofNullable(state().stock().outlines().report(report))
        .map(told -> holdings.whole(told.document()));
  }

  /// Keeps in the case what was fused of it, so that the next start need not fuse it again; nothing
  /// where it is kept, or only a part is put together.
  public void keep() throws IOException {
    String state;
    ChronicleKeeper.Fusing fusing;
    synchronized (this) {
      state = seen;
      if (assembly == null || !holdings.complete() || state.equals(keptFor)) {
        return;
      }
      var shown = state();
      fusing =
          new ChronicleKeeper.Fusing(
              shown.read().chronicle(), shown.suggestions(), shown.digest(), problems);
    }
    try (var store = CaseStore.open(address().orElseThrow())) {
      ChronicleKeeper.keep(store, state, fusing);
    }
    synchronized (this) {
      keptFor = state;
    }
  }

  @Override
  public void close() throws IOException {
    if (fused != null) {
      fused.close();
    }
    holdings.close();
  }
}
