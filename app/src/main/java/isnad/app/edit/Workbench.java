package isnad.app.edit;

import isnad.app.Case;
import isnad.app.Engine;
import isnad.app.Readings;
import isnad.app.keep.HeldReadings;
import isnad.app.keep.Holdings;
import isnad.app.keep.KeptReadings;
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
import isnad.model.ReportId;
import isnad.store.CaseAddress;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A case while somebody works on it: its readings, what fusing found of them, and its ledger. An
/// edit is on the disk before it returns, and changes only what it is about. One thread at a time.
public final class Workbench implements AutoCloseable {
  private static final int MOST_SUGGESTED = 200;

  private final Engine engine;
  private final @Nullable LedgerPlace place;
  private final Holdings holdings;
  private final Map<String, Reading> outlines = new TreeMap<>();
  private Archive archive;
  private Digest digest = new Digest();
  private boolean lent;
  private List<Problem> problems = List.of();
  private Kept kept;
  private @Nullable State now;

  /// @param place absent where nothing can be written: then nothing can be changed
  /// @param kept what the ledger holds already
  public Workbench(Engine engine, Readings read, @Nullable LedgerPlace place, Kept kept) {
    this.engine = engine;
    this.place = place;
    this.kept = kept;
    var held = new HeldReadings(read);
    this.holdings = held;
    this.archive = emptied();
    this.problems = held.news(this::clear, this::put);
    correct();
  }

  /// A case whose readings are fetched when they are asked for.
  public Workbench(Engine engine, KeptReadings readings, LedgerPlace place) throws IOException {
    this.engine = engine;
    this.place = place;
    this.kept = place.read();
    this.holdings = readings;
    this.archive = emptied();
    takeIn();
  }

  /// The case by now.
  ///
  /// @param suggestions events that were nearly joined
  /// @param writable whether edits can be kept
  /// @param digest what is counted over all pages
  /// @param filled fetches all of a reading of which the chronicle has an outline
  /// @param beside finds the reading of a page that is no part of the chronicle, as it was read
  public record State(
      Case read,
      Ledger ledger,
      List<Suggestion> suggestions,
      boolean writable,
      Digest digest,
      UnaryOperator<Reading> filled,
      Function<String, Optional<Reading>> beside) {
    /// A chronicle that has all of its readings, and that nobody changes.
    public static State of(Case read) {
      return new State(
          read,
          Ledger.EMPTY,
          List.of(),
          false,
          Digest.of(read.chronicle()),
          UnaryOperator.identity(),
          document -> Optional.empty());
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

  /// Takes in what was added to the case since; what stayed is not put together again.
  public synchronized void reload() throws IOException {
    if (place != null) {
      kept = place.read();
    }
    takeIn();
  }

  private void takeIn() throws IOException {
    now = null;
    problems = holdings.news(this::clear, this::put);
    correct();
  }

  public synchronized State state() {
    if (now == null) {
      var read = new Case(archive.chronicle(this::outline), problems).and(kept.problems());
      lent = true;
      now =
          new State(
              read,
              kept.ledger(),
              archive.suggestions(MOST_SUGGESTED),
              place != null,
              digest,
              holdings::filled,
              holdings::find);
    }
    return now;
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
      kept = place.read();
      correct();
    }
  }

  private Archive emptied() {
    return engine.archive(holdings::whole);
  }

  private void clear() {
    outlines.clear();
    archive = emptied();
    digest = new Digest();
  }

  /// What pages were shown with does not change under them.
  private void put(Reading reading) {
    digest = lent ? digest.copy() : digest;
    lent = false;
    digest.add(reading);
    outlines.put(reading.document(), holdings.outline(archive.put(reading)));
  }

  private Reading outline(String document) {
    return Objects.requireNonNull(outlines.get(document));
  }

  /// The reading as it was read.
  private Optional<Reading> telling(ReportId report) {
    return outlines.values().stream()
        .filter(one -> one.reports().stream().anyMatch(told -> told.id().equals(report)))
        .findFirst()
        .map(one -> holdings.whole(one.document()));
  }

  private void correct() {
    now = null;
    var corrections = kept.ledger().corrections();
    var spokenOf =
        corrections.stream()
            .flatMap(correction -> correction.anchors().stream())
            .map(anchor -> anchor.sha256())
            .collect(Collectors.toSet());
    archive.correct(new Anchoring(holdings.texts(spokenOf)).inTexts(corrections));
  }

  @Override
  public void close() throws IOException {
    holdings.close();
  }
}
