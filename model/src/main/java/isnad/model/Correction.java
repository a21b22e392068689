package isnad.model;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// An analyst's word that stands above the reading. Kept in an append-only ledger and replayed on
/// each run; anchored to content, never to a row.
public sealed interface Correction {
  Stamp stamp();

  /// The reports that it speaks of.
  List<Anchor> anchors();

  /// The same word on reports that are anchored elsewhere.
  default Correction at(UnaryOperator<Anchor> elsewhere) {
    return switch (this) {
      case Replace(Anchor report, Value value, Stamp stamp) ->
          new Replace(elsewhere.apply(report), value, stamp);
      case Reject(Anchor report, Stamp stamp) -> new Reject(elsewhere.apply(report), stamp);
      case Join(Anchor report, Anchor other, Stamp stamp) ->
          new Join(elsewhere.apply(report), elsewhere.apply(other), stamp);
      case Part(Anchor report, Anchor other, Stamp stamp) ->
          new Part(elsewhere.apply(report), elsewhere.apply(other), stamp);
    };
  }

  /// One value of the report anchored there is another.
  record Replace(Anchor report, Value value, Stamp stamp) implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(report);
    }
  }

  /// The report anchored there is wrong and leaves the chronicle.
  record Reject(Anchor report, Stamp stamp) implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(report);
    }
  }

  /// Both reports tell one event.
  record Join(Anchor report, Anchor other, Stamp stamp) implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(report, other);
    }
  }

  /// The two reports tell different events.
  record Part(Anchor report, Anchor other, Stamp stamp) implements Correction {
    @Override
    public List<Anchor> anchors() {
      return List.of(report, other);
    }
  }

  /// What a value is replaced by.
  sealed interface Value {
    /// Who did it; nobody where the list is empty.
    record Actors(List<ActorId> ids) implements Value {
      public Actors {
        ids = List.copyOf(ids);
      }
    }

    /// Who received it; nobody where the list is empty.
    record Recipients(List<ActorId> ids) implements Value {
      public Recipients {
        ids = List.copyOf(ids);
      }
    }

    record Date(When when) implements Value {}

    record At(PlaceId place) implements Value {}

    /// The new type has no mode.
    record Type(EventType type) implements Value {}
  }

  /// Who corrected, when and why.
  record Stamp(String who, Instant at, String why) {}

  /// Where a correction holds: a trigger in a document, by content.
  ///
  /// @param sha256 of the document
  /// @param type as it was read
  /// @param words what stands there and round it
  record Anchor(String sha256, Span span, EventType type, Words words) {
    /// Where only the place is known.
    public Anchor(String sha256, Span span, EventType type) {
      this(sha256, span, type, Words.UNKNOWN);
    }
  }

  /// The anchored words with what stands before and behind them (W3C Web Annotation's
  /// TextQuoteSelector).
  record Words(String before, String exact, String after) {
    public static final Words UNKNOWN = new Words("", "", "");
    private static final int CONTEXT = 32;

    public static Words of(Source source, Span span) {
      var text = source.text();
      return new Words(
          text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
          source.quote(span),
          text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }
  }

  /// A correction whose anchor no longer fits: it waits for review and is never moved to a
  /// lookalike.
  ///
  /// @param why what no longer fits
  record Orphan(Correction correction, String why) {}
}
