package isnad.app.keep;

import isnad.app.Case;
import isnad.app.Engine;
import isnad.app.Readings;
import isnad.app.input.Texts;
import isnad.app.ledger.Anchoring;
import isnad.model.Problem;
import isnad.model.Reading;
import isnad.model.ReportId;
import isnad.store.CaseStore;
import isnad.store.Document;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The chronicle of a case: the readings that it keeps of the pages that count, put together under
/// its ledger. A page that was kept and not read yet is read now.
public record KeptCase(CaseStore store, Engine engine) {
  public Case read() throws IOException {
    var read = readings();
    var ledger = store.ledger().read().corrections();
    var corrections = new Anchoring(read.sources()).inTexts(ledger);
    return new Case(engine.chronicle(read.readings(), corrections), read.problems());
  }

  /// Before anybody corrected them.
  public Readings readings() throws IOException {
    var readings = new ArrayList<Reading>();
    var problems = new ArrayList<Problem>();
    try (var pool = new ReadingPool(engine, 1)) {
      for (var document : store.documents().counting()) {
        read(document, pool, readings, problems);
      }
    }
    return new Readings(readings, problems);
  }

  /// The documents that some reports stand in, without corrections.
  public Case ofReports(List<ReportId> reports) throws IOException {
    var readings = new ArrayList<Reading>();
    var problems = new ArrayList<Problem>();
    try (var pool = new ReadingPool(engine, 1)) {
      for (var id : reports.stream().map(ReportId::document).distinct().toList()) {
        var document = store.documents().get(id);
        if (document != null) {
          read(document, pool, readings, problems);
        }
      }
    }
    return new Case(engine.chronicle(readings, List.of()), problems);
  }

  /// The reading that is kept of a document, without its words; absent where it was not read yet.
  public @Nullable Reading outline(Document document) throws IOException {
    return new KeptTexts(store).of(document) instanceof Texts.Whole whole
        ? store.shelf(engine.stems()).outline(document, whole.source())
        : null;
  }

  private void read(
      Document document, ReadingPool pool, List<Reading> readings, List<Problem> problems)
      throws IOException {
    var bytes = store.documents().bytes(document.capture().sha256());
    switch (KeptTexts.of(document, bytes)) {
      case Texts.Failed failed -> problems.add(failed.problem());
      case Texts.Whole whole -> {
        var kept = store.shelf(engine.stems()).get(document, whole.source());
        if (kept != null) {
          readings.add(kept);
        } else {
          var done = pool.read(List.of(new ReadingPool.Page(document, bytes)));
          done.derived().forEach(one -> readings.add(one.reading()));
          problems.addAll(done.problems());
        }
      }
    }
  }
}
