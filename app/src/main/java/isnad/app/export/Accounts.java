package isnad.app.export;

import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Quantity;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Finds the reports of an event, each with the reading that it comes from.
final class Accounts {
  private final Map<ReportId, Account> byReport = new HashMap<>();
  private final Map<String, Reading> byDocument = new HashMap<>();

  Accounts(Chronicle chronicle) {
    for (var reading : chronicle.readings()) {
      byDocument.put(reading.document(), reading);
      for (var report : reading.reports()) {
        byReport.put(report.id(), new Account(report, reading));
      }
    }
  }

  /// One telling with the page that tells it.
  record Account(Report report, Reading reading) {
    String outlet() {
      return reading.article().outletOrId();
    }

    /// Whether the quote stands in the part of the page that was kept as its article.
    boolean inArticle() {
      var quote = report.evidence().quote();
      return reading.article().kept().stream().anyMatch(p -> p.span().covers(quote));
    }

    Shown quote() {
      return Shown.of(reading.article().source(), report.evidence().quote());
    }

    /// What a reader should see first in the quote: the trigger, then the figures.
    List<Span> marks() {
      var marks = new ArrayList<Span>();
      marks.add(report.evidence().trigger());
      report.happening().quantities().stream().map(Quantity::span).forEach(marks::add);
      return marks;
    }
  }

  /// In the event's own order.
  List<Account> of(Event event) {
    return event.reports().stream().map(byReport::get).filter(Objects::nonNull).toList();
  }

  boolean has(String document) {
    return byDocument.containsKey(document);
  }

  /// The page's outlet; the id itself for a page that is not there.
  String outlet(String document) {
    var reading = byDocument.get(document);
    return reading == null ? document : reading.article().outletOrId();
  }

  int outlets(Event event) {
    return (int) of(event).stream().map(Account::outlet).distinct().count();
  }

  static int origins(Event event) {
    return (int) event.origins().stream().filter(Event.Origin::named).count();
  }
}
