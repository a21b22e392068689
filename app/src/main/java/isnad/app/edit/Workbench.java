package isnad.app.edit;

import isnad.app.Case;
import isnad.app.Engine;
import isnad.app.Readings;
import isnad.app.keep.KeptCase;
import isnad.app.ledger.Anchoring;
import isnad.app.ledger.CaseLedger;
import isnad.app.ledger.LedgerFile.Kept;
import isnad.app.ledger.LedgerPlace;
import isnad.fuse.Archive;
import isnad.fuse.cluster.Suggestion;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger;
import isnad.model.Ledger.Entry;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A case while somebody works on it: its readings, what fusing found of them, and its ledger. An
/// edit is on the disk before it returns, and changes only what it is about. One thread at a time.
public final class Workbench {
  private static final int MOST_SUGGESTED = 200;

  private final Engine engine;
  private final @Nullable LedgerPlace place;
  private final Map<String, Reading> readings = new TreeMap<>();
  private Archive archive;
  private List<Problem> problems;
  private Kept kept;

  /// @param place absent where nothing can be written: then nothing can be changed
  /// @param kept what the ledger holds already
  public Workbench(Engine engine, Readings read, @Nullable LedgerPlace place, Kept kept) {
    this.engine = engine;
    this.place = place;
    this.kept = kept;
    this.problems = read.problems();
    this.archive = emptied();
    read.readings().forEach(this::put);
    correct();
  }

  /// The case by now.
  ///
  /// @param suggestions events that were nearly joined
  /// @param writable whether edits can be kept
  public record State(Case read, Ledger ledger, List<Suggestion> suggestions, boolean writable) {}

  public Engine engine() {
    return engine;
  }

  /// The case that pages can be added to; absent where there is only a ledger, or nothing.
  public Optional<CaseAddress> address() {
    return place instanceof CaseLedger(CaseAddress address)
        ? Optional.of(address)
        : Optional.empty();
  }

  /// Takes in what was added to the case since.
  public void reload() throws IOException {
    var address = address();
    if (address.isPresent()) {
      try (var store = CaseStore.openToRead(address.get())) {
        renew(new KeptCase(store, engine).readings());
      }
      reread();
    }
  }

  public synchronized State state() {
    var read = new Case(archive.chronicle(), problems).and(kept.problems());
    return new State(read, kept.ledger(), archive.suggestions(MOST_SUGGESTED), place != null);
  }

  /// Writes the edit down and carries it out.
  ///
  /// @throws WrongEditException where it means nothing here; then nothing was changed
  public synchronized Entry edit(Edit edit, Stamp stamp) throws IOException, WrongEditException {
    if (place == null) {
      throw WrongEditException.nowhere();
    }
    var editor = new Editor(readings.values(), archive.chronicle().directory(), engine.lore());
    var entry = place.append(editor.entry(edit, stamp, kept.ledger()));
    reread();
    return entry;
  }

  /// Takes in what others wrote into the ledger meanwhile.
  public synchronized void reread() throws IOException {
    if (place != null) {
      kept = place.read();
      correct();
    }
  }

  /// Puts these readings in the place of those so far; what stayed is not put together again.
  public synchronized void renew(Readings now) {
    var gone = new HashSet<>(readings.keySet());
    now.readings().forEach(reading -> gone.remove(reading.document()));
    if (!gone.isEmpty()) {
      readings.clear();
      archive = emptied();
    }
    for (var reading : now.readings()) {
      if (!reading.equals(readings.get(reading.document()))) {
        put(reading);
      }
    }
    problems = now.problems();
    correct();
  }

  private Archive emptied() {
    return engine.archives().apply(id -> Objects.requireNonNull(readings.get(id)));
  }

  private void put(Reading reading) {
    readings.put(reading.document(), reading);
    archive.put(reading);
  }

  private void correct() {
    var sources = readings.values().stream().map(reading -> reading.article().source()).toList();
    archive.correct(new Anchoring(sources).inTexts(kept.ledger().corrections()));
  }
}
