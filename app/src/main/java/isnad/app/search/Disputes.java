package isnad.app.search;

import isnad.app.Engine;
import isnad.app.keep.KeptCase;
import isnad.model.Chronicle;
import isnad.model.Event.Attribute;
import isnad.model.ReportId;
import isnad.store.CaseStore;
import isnad.store.Disputes.Dispute;
import isnad.store.Document;
import isnad.store.Filter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What is contested of the reports of a case. The case keeps it; where the case has changed since,
/// it is fused anew, and that is kept for the next who asks, if the case can be written.
final class Disputes {
  private final CaseStore store;
  private final @Nullable Map<Long, Map<String, TreeSet<String>>> unkept;

  private Disputes(CaseStore store, @Nullable Map<Long, Map<String, TreeSet<String>>> unkept) {
    this.store = store;
    this.unkept = unkept;
  }

  /// Those of the case as it is now.
  static Disputes now(CaseStore store, Engine engine) throws IOException {
    var state = store.disputes().state(engine.stamp());
    if (state.equals(store.disputes().keptFor())) {
      return new Disputes(store, null);
    }
    var found = new Finding(numbers(store), new ArrayList<>());
    found.in(new KeptCase(store, engine).read().chronicle());
    try {
      store.disputes().put(found.disputes(), state);
      return new Disputes(store, null);
    } catch (IOException e) {
      return new Disputes(store, byDocument(found.disputes()));
    }
  }

  private static Map<String, Long> numbers(CaseStore store) throws IOException {
    var numbers = new HashMap<String, Long>();
    store.documents().counting().forEach(one -> numbers.put(one.id(), one.number()));
    return numbers;
  }

  private static Map<Long, Map<String, TreeSet<String>>> byDocument(List<Dispute> disputes) {
    var byDocument = new HashMap<Long, Map<String, TreeSet<String>>>();
    for (var one : disputes) {
      byDocument
          .computeIfAbsent(one.document(), number -> new TreeMap<>())
          .computeIfAbsent(one.report(), report -> new TreeSet<>())
          .add(one.attribute());
    }
    return byDocument;
  }

  /// What the database can do of a filter: what it could not keep it cannot look up.
  Filter forDatabase(Filter filter) {
    return unkept == null ? filter : filter.whateverIsContested();
  }

  /// By report, in small letters.
  Map<String, TreeSet<String>> of(Document document) throws IOException {
    return unkept == null
        ? store.disputes().of(document)
        : unkept.getOrDefault(document.number(), Map.of());
  }

  /// What a chronicle contests.
  ///
  /// @param numbers of documents, by id
  private record Finding(Map<String, Long> numbers, List<Dispute> disputes) {
    void in(Chronicle chronicle) {
      var documents = new HashMap<ReportId, Long>();
      for (var reading : chronicle.readings()) {
        var number = numbers.get(reading.document());
        reading.reports().forEach(report -> documents.put(report.id(), number));
      }
      for (var event : chronicle.events()) {
        for (var contest : event.contests()) {
          contest.versions().forEach(v -> add(v.reports(), contest.attribute(), documents));
        }
        event.denials().forEach(denial -> add(denial.of(), denial.part(), documents));
      }
    }

    private void add(List<ReportId> reports, Attribute attribute, Map<ReportId, Long> documents) {
      var word = attribute.name().toLowerCase(Locale.ROOT);
      for (var report : reports) {
        var document = documents.get(report);
        if (document != null) {
          disputes.add(new Dispute(document, report.value(), word));
        }
      }
    }
  }
}
