package isnad.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The happening that all its reports are about, with what they dispute.
///
/// @param happening what they tell together; a contested value holds the most told version
/// @param reports in order of time of publication where known, then of document and place
/// @param ties why each report was joined, and what speaks against it
/// @param origins where the tellings come from: copies and repeats of one statement are one
/// @param contests values that cannot all be true
/// @param denials who denies it, or which of its reports
/// @param silent documents that could have told it and don't
public record Event(
    EventId id,
    Happening happening,
    List<ReportId> reports,
    List<Tie> ties,
    List<Origin> origins,
    List<Contest> contests,
    List<Denial> denials,
    List<Silence> silent) {
  public Event {
    reports = List.copyOf(reports);
    ties = List.copyOf(ties);
    origins = List.copyOf(origins);
    contests = List.copyOf(contests);
    denials = List.copyOf(denials);
    silent = List.copyOf(silent);
  }

  /// The same with more that is contested.
  public Event and(List<Contest> more) {
    var all = new ArrayList<>(contests);
    all.addAll(more);
    return new Event(id, happening, reports, ties, origins, all, denials, silent);
  }

  /// The same, left out by others.
  public Event leftOutBy(List<Silence> others) {
    return new Event(id, happening, reports, ties, origins, contests, denials, others);
  }

  /// Why one report was put beside another.
  ///
  /// @param reasons what speaks for it
  /// @param against what speaks against it
  public record Tie(ReportId report, ReportId to, List<Ground> reasons, List<Ground> against) {
    public Tie {
      reasons = List.copyOf(reasons);
      against = List.copyOf(against);
    }
  }

  /// A place where a telling starts.
  ///
  /// @param id an actor's id, or the outlet's name (the document's id where it has none)
  /// @param named false for unnamed lineage, which counts as no origin
  /// @param stance how it stands to those who take part; absent where nobody is named
  public record Origin(String id, boolean named, List<ReportId> reports, @Nullable Stance stance) {
    public Origin {
      reports = List.copyOf(reports);
    }

    public Origin(String id, boolean named, List<ReportId> reports) {
      this(id, named, reports, null);
    }
  }

  /// How one who tells an event stands to those who take part in it.
  public enum Stance {
    /// one of those who fight
    BELLIGERENT,
    /// one of those who take part in what is no fight
    PARTY,
    /// on the side of one of them
    ALLY,
    /// a power of its own, on nobody's side
    THIRD_PARTY,
    /// one who only watches: press, research, organisations
    OBSERVER
  }

  /// Versions of one value that cannot both be true.
  ///
  /// @param of whose value: the actor counted, or absent
  /// @param kind what is counted, for quantities: `killed`
  public record Contest(
      Attribute attribute, @Nullable ActorId of, @Nullable String kind, List<Version> versions) {
    public Contest {
      versions = List.copyOf(versions);
    }
  }

  /// What accounts can dispute.
  public enum Attribute {
    QUANTITY,
    DATE,
    PLACE,
    ACTOR,
    RECIPIENT,
    OCCURRENCE,
    MODE,
    NAME
  }

  /// One version of a contested value, with who tells it.
  ///
  /// @param value in words: EDTF, a place's or an actor's id, `asserted`; an amount in `amount`
  /// @param origins their ids, sorted
  /// @param superseded those of its reports whose own origin gave another value later
  public record Version(
      String value,
      @Nullable Amount amount,
      List<ReportId> reports,
      List<String> origins,
      List<ReportId> superseded) {
    public Version {
      reports = List.copyOf(reports);
      origins = List.copyOf(origins);
      superseded = List.copyOf(superseded);
    }

    public Version(
        String value, @Nullable Amount amount, List<ReportId> reports, List<String> origins) {
      this(value, amount, reports, origins, List.of());
    }

    /// Whether nobody stands by it any more.
    public boolean outdated() {
      return !reports.isEmpty() && superseded.containsAll(reports);
    }
  }

  /// Someone says that it isn't so.
  ///
  /// @param reports the reports that deny
  /// @param of the reports that they deny
  /// @param part what is denied; [Attribute#OCCURRENCE] for the whole
  public record Denial(ActorId by, List<ReportId> reports, List<ReportId> of, Attribute part) {
    public Denial {
      reports = List.copyOf(reports);
      of = List.copyOf(of);
    }
  }

  /// A document that covers the actors and the time and leaves the event out.
  ///
  /// @param named how often it names those who took part
  /// @param tells what it tells of, before and after: dates in EDTF
  public record Silence(String document, int named, List<String> tells) {
    public Silence {
      tells = List.copyOf(tells);
    }
  }
}
