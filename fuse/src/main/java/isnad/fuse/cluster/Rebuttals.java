package isnad.fuse.cluster;

import isnad.fuse.world.Kinship;
import isnad.model.Act;
import isnad.model.ActorId;
import isnad.model.EventType;
import isnad.model.Happening.Polarity;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which statements answer which reports: a denial of what was told shortly before it in the same
/// article by somebody else.
public final class Rebuttals {
  /// In characters: a denial answers what stands in the sentences just before it.
  private static final int REACH = 600;

  private final Kinship kinship;
  private final List<Rebuttal> all = new ArrayList<>();
  private final Map<ReportId, Set<ReportId>> answered = new HashMap<>();
  private final Map<ReportId, List<String>> keys = new HashMap<>();

  private Rebuttals(Kinship kinship) {
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

  public static Rebuttals of(List<Reading> readings, Kinship kinship) {
    var rebuttals = new Rebuttals(kinship);
    readings.forEach(rebuttals::add);
    return rebuttals;
  }

  /// In reading order.
  public List<Rebuttal> all() {
    return List.copyOf(all);
  }

  boolean pairs(ReportId one, ReportId other) {
    return answered.getOrDefault(one, Set.of()).contains(other)
        || answered.getOrDefault(other, Set.of()).contains(one);
  }

  /// The blocks in which a report meets what answers it.
  List<String> keys(ReportId report) {
    return keys.getOrDefault(report, List.of());
  }

  private void add(Reading reading) {
    for (var statement : reading.statements()) {
      var act = statement.speech().act();
      if (act == Act.DENY || act == Act.REJECT) {
        add(statement, targets(statement, reading));
      }
    }
  }

  private void add(Statement statement, List<ReportId> targets) {
    if (targets.isEmpty()) {
      return;
    }
    all.add(new Rebuttal(statement.speech().speaker(), statement.carries(), targets));
    var key = "answer " + statement.id();
    targets.forEach(target -> keys.computeIfAbsent(target, any -> new ArrayList<>()).add(key));
    for (var carried : statement.carries()) {
      keys.computeIfAbsent(carried, any -> new ArrayList<>()).add(key);
      answered.computeIfAbsent(carried, any -> new HashSet<>()).addAll(targets);
    }
  }

  /// All that one teller told in the nearest place before the statement.
  private List<ReportId> targets(Statement statement, Reading reading) {
    var candidates =
        reading.reports().stream()
            .filter(report -> answers(statement, report))
            .sorted(Comparator.comparing((Report r) -> r.evidence().trigger()).reversed())
            .toList();
    return candidates.stream()
        .filter(r -> r.evidence().quote().touches(candidates.getFirst().evidence().quote()))
        .map(Report::id)
        .sorted()
        .toList();
  }

  private boolean answers(Statement statement, Report report) {
    var distance = statement.evidence().trigger().start() - report.evidence().trigger().start();
    return distance > 0
        && distance <= REACH
        && report.happening().polarity() == Polarity.ASSERTED
        && !statement.carries().contains(report.id())
        && !report.chain().tellers().contains(statement.speech().speaker())
        && isTarget(statement, report);
  }

  /// A rejection answers accusations alone: else it is a demand that is rejected.
  private boolean isTarget(Statement statement, Report report) {
    var about = statement.speech().about();
    var accusation = report.happening().kind().type() == EventType.ACCUSE;
    if (statement.speech().act() == Act.REJECT && !accusation) {
      return false;
    }
    return about.isEmpty()
        || report.chain().tellers().stream().anyMatch(teller -> kinship.related(teller, about))
        || report.happening().actors().stream().anyMatch(actor -> kinship.related(actor, about));
  }
}
