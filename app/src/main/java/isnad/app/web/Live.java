package isnad.app.web;

import isnad.app.edit.Edit;
import isnad.app.edit.Workbench;
import isnad.app.edit.WrongEditException;
import isnad.app.search.CaseSearch;
import isnad.app.search.ReadingSearch;
import isnad.model.Correction.Stamp;
import isnad.model.Ledger.Entry;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The case as it is now. Changes are made by replacing the snapshot as a whole, so that a page
/// that is being written never sees half of one.
public final class Live implements AutoCloseable {
  private final @Nullable Workbench bench;
  private final @Nullable Errand errand;
  private final @Nullable CaseSearch search;
  private volatile Snapshot now;

  /// A case that stays as it is.
  public Live(Snapshot first) {
    this.bench = null;
    this.errand = null;
    this.search = null;
    this.now = first;
  }

  /// A case that may change; nothing is fetched.
  public Live(Workbench bench) {
    this(bench, null);
  }

  /// @param errand absent where nothing shall be fetched
  public Live(Workbench bench, @Nullable Errand errand) {
    this.bench = bench;
    this.errand = errand;
    this.search =
        bench.source().map(address -> new CaseSearch(address, bench.engine())).orElse(null);
    this.now = of(bench, search);
  }

  private static Snapshot of(Workbench bench, @Nullable CaseSearch search) {
    var state = bench.state();
    var chronicle = state.read().chronicle();
    return new Snapshot(
        state,
        bench.engine()::lore,
        search == null
            ? new ReadingSearch(chronicle, bench.engine().stems())
            : search.of(chronicle));
  }

  public Snapshot now() {
    return now;
  }

  public void renew(Snapshot next) {
    now = next;
  }

  /// Absent where nothing changes.
  Optional<Workbench> bench() {
    return Optional.ofNullable(bench);
  }

  /// The bench of a case that pages can be added to.
  ///
  /// @throws TurnedAwayException where there is none
  Workbench growing() {
    return bench()
        .filter(one -> one.address().isPresent())
        .orElseThrow(() -> Refusal.wrong("nowhere"));
  }

  /// Absent where nothing shall be fetched.
  Optional<Errand> errand() {
    return Optional.ofNullable(errand);
  }

  /// Shows what was put into the case.
  void renew() {
    if (bench != null) {
      synchronized (bench) {
        renew(of(bench, search));
      }
    }
  }

  /// Looks anew at a case whose pages changed, and shows it; who changed it last is shown last.
  void reload() throws IOException {
    if (bench != null) {
      synchronized (bench) {
        bench.reload();
        renew(of(bench, search));
      }
    }
  }

  /// Carries an edit out; the next page shows it.
  Entry edit(Edit edit, Stamp stamp) throws IOException, WrongEditException {
    if (bench == null) {
      throw WrongEditException.nowhere();
    }
    synchronized (bench) {
      var entry = bench.edit(edit, stamp);
      renew(of(bench, search));
      return entry;
    }
  }

  @Override
  public void close() throws IOException {
    if (search != null) {
      search.close();
    }
  }
}
