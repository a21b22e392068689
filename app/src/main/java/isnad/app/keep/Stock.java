package isnad.app.keep;

import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.ReportId;
import java.util.List;
import java.util.Optional;

/// What is looked up of a chronicle only when a page of the desk shows it.
public interface Stock extends Pages {
  /// The pages of the chronicle.
  Outlines outlines();

  /// The event with all that is known of it.
  Event whole(Event event);

  /// The event that a report tells.
  Optional<EventId> telling(ReportId report);

  /// The pages of the chronicle that have one text.
  List<String> documents(String sha256);

  /// That of a chronicle that holds its events, and the outlines of its readings.
  static Stock of(Chronicle chronicle, Pages pages) {
    return new HeldStock(chronicle, pages);
  }

  /// That of a chronicle that holds all of its readings.
  static Stock of(Chronicle chronicle) {
    return of(chronicle, Pages.HELD);
  }
}
