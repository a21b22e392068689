package isnad.app.keep;

import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Looks up what a chronicle in memory holds.
final class HeldStock implements Stock {
  private final Chronicle chronicle;
  private final Outlines outlines;
  private final Pages pages;
  private final Map<ReportId, EventId> telling = new HashMap<>();

  HeldStock(Chronicle chronicle, Pages pages) {
    this.chronicle = chronicle;
    this.outlines = Outlines.of(chronicle);
    this.pages = pages;
    for (var event : chronicle.events()) {
      event.reports().forEach(report -> telling.put(report, event.id()));
    }
  }

  @Override
  public Outlines outlines() {
    return outlines;
  }

  @Override
  public Event whole(Event event) {
    return event;
  }

  @Override
  public Optional<EventId> telling(ReportId report) {
    return Optional.ofNullable(telling.get(report));
  }

  @Override
  public Reading filled(Reading outline) {
    return pages.filled(outline);
  }

  @Override
  public Reading withText(Reading outline) {
    return pages.withText(outline);
  }

  @Override
  public Optional<Reading> find(String document) {
    return pages.find(document);
  }

  @Override
  public List<String> documents(String sha256) {
    return chronicle.readings().stream()
        .filter(reading -> reading.article().source().sha256().equals(sha256))
        .map(Reading::document)
        .toList();
  }
}
