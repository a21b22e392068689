package isnad.model;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
      case Join(List<Anchor> reports, Stamp stamp) ->
          new Join(reports.stream().map(elsewhere).toList(), stamp);
      case Part(List<Anchor> reports, List<Anchor> others, Stamp stamp) ->
          new Part(
              reports.stream().map(elsewhere).toList(),
              others.stream().map(elsewhere).toList(),
              stamp);
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

  /// All these reports tell one event.
  record Join(List<Anchor> reports, Stamp stamp) implements Correction {
    public Join {
      reports = List.copyOf(reports);
    }

    public Join(Anchor report, Anchor other, Stamp stamp) {
      this(List.of(report, other), stamp);
    }

    @Override
    public List<Anchor> anchors() {
      return reports;
    }
  }

  /// None of the reports tells an event that one of the others tells.
  record Part(List<Anchor> reports, List<Anchor> others, Stamp stamp) implements Correction {
    public Part {
      reports = List.copyOf(reports);
      others = List.copyOf(others);
    }

    public Part(Anchor report, Anchor other, Stamp stamp) {
      this(List.of(report), List.of(other), stamp);
    }

    @Override
    public List<Anchor> anchors() {
      return Stream.concat(reports.stream(), others.stream()).toList();
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

    /// An unknown date says that the text tells none.
    record Date(When when) implements Value {}

    /// An unknown place says that the text tells none.
    record At(Where where) implements Value {}

    /// The new type has no mode.
    record Type(EventType type) implements Value {}

    /// Absent where no mode of the type fits.
    record Mode(@Nullable String mode) implements Value {}

    /// How many of whom.
    ///
    /// @param of whose they are; absent where the text does not say
    /// @param amount absent where the text gives no such figure
    record Figure(Quantity.What what, @Nullable ActorId of, @Nullable Amount amount)
        implements Value {}

    /// Whether the text says that it happened or that it didn't.
    record Said(Happening.Polarity polarity) implements Value {}

    /// Whether it happened, is going on, or is only spoken of.
    record Standing(Happening.Status status) implements Value {}

    /// Who tells it, nearest the page first; the outlet's own voice where the list is empty.
    record Tellers(List<ActorId> ids) implements Value {
      public Tellers {
        ids = List.copyOf(ids);
      }
    }
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
