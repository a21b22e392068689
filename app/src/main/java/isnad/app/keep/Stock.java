package isnad.app.keep;

import isnad.fuse.view.Outlines;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventId;
import isnad.model.Reading;
import isnad.model.ReportId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What is looked up of a chronicle only when a page of the desk shows it.
public interface Stock {
  /// The pages of the chronicle.
  Outlines outlines();

  /// The event with all that is known of it.
  Event whole(Event event);

  /// The event that a report tells.
  Optional<EventId> telling(ReportId report);

  /// All of a reading of which there is an outline.
  Reading filled(Reading outline);

  /// The reading of a page that is no part of the chronicle, as it was read.
  Optional<Reading> beside(String document);

  /// The pages of the chronicle that have one text.
  List<String> documents(String sha256);

  /// That of a chronicle that holds its events, and of its readings what `filled` starts from.
  static Stock of(
      Chronicle chronicle,
      UnaryOperator<Reading> filled,
      Function<String, Optional<Reading>> beside) {
    return new HeldStock(chronicle, filled, beside);
  }

  /// That of a chronicle that holds all of its readings.
  static Stock of(Chronicle chronicle) {
    return of(chronicle, UnaryOperator.identity(), document -> Optional.empty());
  }
}
