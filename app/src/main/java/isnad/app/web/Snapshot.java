package isnad.app.web;

import isnad.app.Case;
import isnad.app.edit.Workbench.State;
import isnad.app.export.Accounts;
import isnad.app.export.Speech;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Ledger;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A case as it was at one moment, with what pages ask of it again and again. It never changes; a
/// page is made of one snapshot from beginning to end.
public final class Snapshot {
  private final State state;
  private final Case read;
  private final Lore lore;
  private final Accounts accounts;
  private final Map<EventId, Event> events = new HashMap<>();
  private final Map<ReportId, Event> telling = new HashMap<>();
  private final Map<String, Reading> readings = new HashMap<>();
  private final Speech arabic;
  private final Speech english;

  public Snapshot(Case read, Lore lore) {
    this(new State(read, Ledger.EMPTY, List.of(), false), lore);
  }

  public Snapshot(State state, Lore lore) {
    this.state = state;
    this.read = state.read();
    this.lore = lore;
    this.accounts = new Accounts(read.chronicle());
    for (var event : read.chronicle().events()) {
      events.put(event.id(), event);
      event.reports().forEach(report -> telling.put(report, event));
    }
    read.chronicle().readings().forEach(reading -> readings.put(reading.document(), reading));
    arabic = Speech.forPages(read.chronicle(), accounts, Language.AR);
    english = Speech.forPages(read.chronicle(), accounts, Language.EN);
  }

  public Case read() {
    return read;
  }

  /// What analysts wrote, what they may want to join, and whether more can be written.
  public State state() {
    return state;
  }

  public Chronicle chronicle() {
    return read.chronicle();
  }

  public Lore lore() {
    return lore;
  }

  public Accounts accounts() {
    return accounts;
  }

  public Speech speech(Language language) {
    return language == Language.AR ? arabic : english;
  }

  public Optional<Event> event(String id) {
    return id.isBlank() ? Optional.empty() : Optional.ofNullable(events.get(new EventId(id)));
  }

  /// The event that a report tells.
  public Optional<Event> told(ReportId report) {
    return Optional.ofNullable(telling.get(report));
  }

  public Optional<Reading> reading(String document) {
    return Optional.ofNullable(readings.get(document));
  }

  /// The events that fit, in order of time, the undated last.
  public List<Event> events(Filters filters) {
    return read.chronicle().events().stream()
        .filter(event -> filters.accept(event, accounts))
        .toList();
  }
}
