package isnad.app.web;

import isnad.app.edit.Workbench;
import isnad.app.keep.Rebuilding;
import isnad.model.Problem;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads the pages of the case anew while the desk goes on, behind what is being added: one round
/// at a time.
public final class Rereading {
  private static final System.Logger LOG = System.getLogger(Rereading.class.getName());
  private static final int THREADS = 2;

  private final Adding before;
  private @Nullable Round last;

  /// @param before what it waits for, so that never two write at once
  Rereading(Adding before) {
    this.before = before;
  }

  /// How far it is.
  ///
  /// @param read how many pages were looked at
  /// @param of how many there are to read; 0 before it began
  /// @param changed how many tell something else now
  /// @param problems what could not be read
  /// @param done whether nothing more will come
  public record Round(int read, int of, int changed, List<Problem> problems, boolean done) {
    public Round {
      problems = List.copyOf(problems);
    }

    private static Round at(int read, int of) {
      return new Round(read, of, 0, List.of(), false);
    }
  }

  /// The one that is under way, or the last one.
  synchronized Optional<Round> round() {
    return Optional.ofNullable(last);
  }

  private synchronized void tell(Round round) {
    last = round;
  }

  /// Begins, unless it has begun already.
  ///
  /// @param all whether also what this version has read
  /// @param changed is called when the case has changed
  synchronized void begin(Workbench bench, boolean all, Runnable changed) {
    if (last != null && !last.done()) {
      return;
    }
    last = Round.at(0, 0);
    before.behind(() -> {
      try {
        var round = read(bench, all);
        bench.reload();
        changed.run();
        tell(round);
      } catch (IOException | RuntimeException e) {
        LOG.log(System.Logger.Level.ERROR, "reading anew failed", e);
        var problem = new Problem("the case", null, String.valueOf(e.getMessage()));
        tell(new Round(0, 0, 0, List.of(problem), true));
      }
    });
  }

  private Round read(Workbench bench, boolean all) throws IOException {
    CaseAddress address = bench.address().orElseThrow();
    var engine = bench.engine();
    try (var store = CaseStore.open(address)) {
      var documents = all ? store.documents().all() : store.documents().notReadBy(engine.stamp());
      tell(Round.at(0, documents.size()));
      var outcome =
          new Rebuilding(store, engine, THREADS)
              .rebuild(documents, read -> tell(Round.at(read, documents.size())));
      return new Round(
          outcome.read(), documents.size(), outcome.changes().size(), outcome.problems(), true);
    }
  }
}
