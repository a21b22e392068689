package isnad.model;

import java.time.Instant;

/// An analyst's word that stands above the reading. Kept in an append-only ledger and replayed on
/// each run; anchored to content, never to a row.
public sealed interface Correction {
  Stamp stamp();

  /// The report anchored there is wrong and leaves the chronicle.
  record Reject(Anchor report, Stamp stamp) implements Correction {}

  /// Both reports tell one event.
  record Join(Anchor report, Anchor other, Stamp stamp) implements Correction {}

  /// The two reports tell different events.
  record Part(Anchor report, Anchor other, Stamp stamp) implements Correction {}

  /// Who corrected, when and why.
  record Stamp(String who, Instant at, String why) {}

  /// Where a correction holds: a trigger in a document, by content.
  ///
  /// @param sha256 of the document
  record Anchor(String sha256, Span span, EventType type) {}

  /// A correction whose anchor no longer fits: it waits for review and is never moved to a
  /// lookalike.
  ///
  /// @param why what no longer fits
  record Orphan(Correction correction, String why) {}
}
