package isnad.fuse.cluster;

import isnad.fuse.world.Kinship;
import isnad.model.Act;
import isnad.model.ActorId;
import isnad.model.EventType;
import isnad.model.Happening.Polarity;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Span;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// Which reports are answered by a denial: what was told shortly before it in the same article by
/// somebody else. A denial is a statement of that kind, or a report that somebody rejected the
/// other's account; what the denier goes on to tell is the other version.
public final class Rebuttals {
  /// In characters: a denial answers what stands in the sentences just before it.
  private static final int REACH = 600;

  /// What the denier tells instead follows at once.
  private static final int FOLLOWS = 200;

  private final Kinship kinship;
  private final Map<ReportId, List<Rebuttal>> denied = new HashMap<>();
  private final Map<ReportId, Set<ReportId>> answered = new HashMap<>();
  private final Map<ReportId, List<String>> keys = new HashMap<>();

  public Rebuttals(Kinship kinship) {
    this.kinship = kinship;
  }

  /// A denial with what it answers.
  ///
  /// @param carried what the denier tells instead; may be empty
  /// @param answered the reports denied, never empty
  public record Rebuttal(ActorId by, List<ReportId> carried, List<ReportId> answered) {
    public Rebuttal {
      carried = List.copyOf(carried);
      answered = List.copyOf(answered);
    }
  }

  /// In reading order, those that answer a report.
  public List<Rebuttal> of(ReportId report) {
    return denied.getOrDefault(report, List.of());
  }

  boolean pairs(ReportId one, ReportId other) {
    return answered.getOrDefault(one, Set.of()).contains(other)
        || answered.getOrDefault(other, Set.of()).contains(one);
  }

  /// The blocks in which a report meets what answers it.
  List<String> keys(ReportId report) {
    return keys.getOrDefault(report, List.of());
  }

  /// Somebody's denial of somebody's account, before what it answers is known.
  ///
  /// @param at the words that deny
  /// @param told what it carries as it was read
  private record Denial(String id, ActorId by, List<ActorId> about, Span at, List<ReportId> told) {}

  /// Forgets what it found in a reading; a denial answers what its own page tells.
  public void remove(Reading reading) {
    for (var report : reading.reports()) {
      denied.remove(report.id());
      answered.remove(report.id());
      keys.remove(report.id());
    }
  }

  public void add(Reading reading) {
    var said = reading.statements().stream().filter(Rebuttals::denies).map(Rebuttals::denial);
    var reported = reading.reports().stream().flatMap(Rebuttals::denials);
    Stream.concat(said, reported)
        .sorted(Comparator.comparing(Denial::at).thenComparing(Denial::id))
        .forEach(denial -> add(denial, reading));
  }

  private static boolean denies(Statement statement) {
    var act = statement.speech().act();
    return act == Act.DENY || act == Act.REJECT;
  }

  private static Denial denial(Statement statement) {
    var speech = statement.speech();
    return new Denial(
        statement.id().value(),
        speech.speaker(),
        speech.about(),
        statement.evidence().trigger(),
        statement.carries());
  }

  /// A rejection that is itself told as a happening.
  private static Stream<Denial> denials(Report report) {
    var happening = report.happening();
    var isDenial =
        happening.kind().type() == EventType.REJECT
            && !denied(report)
            && !happening.recipients().isEmpty();
    return happening.actors().stream()
        .filter(by -> isDenial)
        .limit(1)
        .map(by ->
            new Denial(
                report.id().value(),
                by,
                happening.recipients(),
                report.evidence().trigger(),
                List.of()));
  }

  /// A denial that carries what it denies finds its event by that.
  private void add(Denial denial, Reading reading) {
    var carried = carried(denial, reading);
    if (reading.reports().stream().anyMatch(r -> denied(r) && carried.contains(r.id()))) {
      return;
    }
    var targets = targets(denial, carried, reading);
    if (targets.isEmpty()) {
      return;
    }
    var rebuttal = new Rebuttal(denial.by(), carried, targets);
    targets.forEach(t -> denied.computeIfAbsent(t, any -> new ArrayList<>()).add(rebuttal));
    var key = "answer " + denial.id();
    targets.forEach(target -> keys.computeIfAbsent(target, any -> new ArrayList<>()).add(key));
    for (var counter : carried) {
      keys.computeIfAbsent(counter, any -> new ArrayList<>()).add(key);
      answered.computeIfAbsent(counter, any -> new HashSet<>()).addAll(targets);
    }
  }

  private static boolean denied(Report report) {
    return report.happening().polarity() == Polarity.DENIED;
  }

  private static List<ReportId> carried(Denial denial, Reading reading) {
    var following =
        reading.reports().stream()
            .filter(report -> report.chain().tellers().contains(denial.by()))
            .filter(report -> follows(denial.at(), report.evidence().trigger()))
            .map(Report::id);
    return Stream.concat(denial.told().stream(), following).distinct().sorted().toList();
  }

  private static boolean follows(Span denial, Span report) {
    var distance = report.start() - denial.end();
    return distance >= 0 && distance <= FOLLOWS;
  }

  /// All that one teller told in the nearest place before the denial.
  private List<ReportId> targets(Denial denial, List<ReportId> carried, Reading reading) {
    var candidates =
        reading.reports().stream()
            .filter(report -> !carried.contains(report.id()) && answers(denial, report))
            .sorted(Comparator.comparing((Report r) -> r.evidence().trigger()).reversed())
            .toList();
    return candidates.stream()
        .filter(report -> beside(report, candidates.getFirst()))
        .map(Report::id)
        .sorted()
        .toList();
  }

  /// Whether both are told by one voice in one breath.
  private static boolean beside(Report report, Report nearest) {
    var gap = nearest.evidence().quote().start() - report.evidence().quote().end();
    return gap <= FOLLOWS && report.chain().tellers().equals(nearest.chain().tellers());
  }

  private boolean answers(Denial denial, Report report) {
    var distance = denial.at().start() - report.evidence().trigger().start();
    return distance > 0
        && distance <= REACH
        && !denied(report)
        && !report.chain().tellers().contains(denial.by())
        && isTarget(denial, report);
  }

  /// What is denied is an account of the other's, or an accusation that he made; of nobody in
  /// particular, any account and any accusation.
  private boolean isTarget(Denial denial, Report report) {
    var tellers = report.chain().tellers();
    var accusers =
        report.happening().kind().type() == EventType.ACCUSE
            ? report.happening().actors()
            : List.<ActorId>of();
    return Stream.concat(tellers.stream(), accusers.stream())
        .anyMatch(who -> denial.about().isEmpty() || kinship.related(who, denial.about()));
  }
}
