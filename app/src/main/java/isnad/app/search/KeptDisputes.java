package isnad.app.search;

import isnad.app.Engine;
import isnad.app.keep.KeptCase;
import isnad.model.Chronicle;
import isnad.store.CaseStore;
import isnad.store.Disputes.Dispute;
import isnad.store.Document;
import isnad.store.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is contested in a case. The case keeps it; where the case has changed since, it is fused
/// anew, and that is kept for the next who asks, if the case can be written.
final class KeptDisputes {
  private final CaseStore store;
  private final @Nullable Disputes unkept;

  private KeptDisputes(CaseStore store, @Nullable Disputes unkept) {
    this.store = store;
    this.unkept = unkept;
  }

  /// Those of the case as it is now.
  static KeptDisputes now(CaseStore store, Engine engine) throws IOException {
    var state = store.disputes().state(engine.stamp());
    if (state.equals(store.disputes().keptFor())) {
      return new KeptDisputes(store, null);
    }
    var chronicle = new KeptCase(store, engine).read().chronicle();
    var disputes = Disputes.of(chronicle);
    try {
      store.disputes().put(rows(chronicle, disputes, store), state);
      return new KeptDisputes(store, null);
    } catch (IOException e) {
      return new KeptDisputes(store, disputes);
    }
  }

  /// Those of a chronicle of the case, of which it may have newer ones.
  static KeptDisputes of(Chronicle chronicle, CaseStore store, Engine engine) throws IOException {
    var current = store.disputes().state(engine.stamp()).equals(store.disputes().keptFor());
    return new KeptDisputes(store, current ? null : Disputes.of(chronicle));
  }

  private static List<Dispute> rows(Chronicle chronicle, Disputes disputes, CaseStore store)
      throws IOException {
    var numbers = new HashMap<String, Long>();
    store.documents().counting().forEach(one -> numbers.put(one.id(), one.number()));
    var rows = new ArrayList<Dispute>();
    for (var reading : chronicle.readings()) {
      var number = numbers.getOrDefault(reading.document(), 0L);
      for (var report : reading.reports()) {
        disputes
            .of(report)
            .forEach(attribute -> rows.add(new Dispute(number, report.id().value(), attribute)));
      }
    }
    return rows;
  }

  /// What the database can do of a filter: what it could not keep it cannot look up.
  Filter forDatabase(Filter filter) {
    return unkept == null ? filter : filter.whateverIsContested();
  }

  Disputes of(Document document) throws IOException {
    return unkept == null ? new Disputes(store.disputes().of(document)) : unkept;
  }
}
