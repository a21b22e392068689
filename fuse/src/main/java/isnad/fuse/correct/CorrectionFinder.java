package isnad.fuse.correct;

import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Orphan;
import isnad.model.Reading;
import isnad.model.ReportId;
import isnad.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Replays a ledger of corrections, oldest first, over readings.
public final class CorrectionFinder {
  private final Map<Anchor, List<ReportId>> anchored = new HashMap<>();
  private final Set<String> hashes = new HashSet<>();
  private final Set<ReportId> rejected = new HashSet<>();
  private final Map<List<ReportId>, Bond> bonds = new LinkedHashMap<>();
  private final List<Orphan> orphans = new ArrayList<>();

  private CorrectionFinder(List<Reading> readings) {
    for (var reading : readings) {
      var hash = reading.article().source().sha256();
      hashes.add(hash);
      for (var report : reading.reports()) {
        var type = report.happening().kind().type();
        var anchor = new Anchor(hash, report.evidence().trigger(), type);
        anchored.computeIfAbsent(anchor, any -> new ArrayList<>()).add(report.id());
      }
    }
  }

  public static Corrected find(List<Reading> readings, List<Correction> ledger) {
    var sorted = readings.stream().sorted(Comparator.comparing(Reading::document)).toList();
    var finder = new CorrectionFinder(sorted);
    ledger.forEach(finder::replay);
    return new Corrected(
        sorted.stream().map(finder::withoutRejected).toList(),
        List.copyOf(finder.bonds.values()),
        finder.orphans);
  }

  private void replay(Correction correction) {
    switch (correction) {
      case Correction.Reject reject -> rejected.addAll(fitting(reject.report(), reject));
      case Correction.Join join -> bind(join, join.report(), join.other());
      case Correction.Part part -> bind(part, part.report(), part.other());
    }
  }

  private void bind(Correction correction, Anchor anchor, Anchor other) {
    var ones = fitting(anchor, correction);
    var others = ones.isEmpty() ? ones : fitting(other, correction);
    for (var one : ones) {
      for (var second : others) {
        if (!one.equals(second)) {
          var together = correction instanceof Correction.Join;
          var bond = new Bond(one, second, together, correction.stamp());
          bonds.put(List.of(bond.one(), bond.other()), bond);
        }
      }
    }
  }

  private List<ReportId> fitting(Anchor anchor, Correction correction) {
    var fitting = anchored.getOrDefault(anchor, List.of());
    if (fitting.isEmpty()) {
      orphans.add(new Orphan(correction, missing(anchor)));
    }
    return fitting;
  }

  private String missing(Anchor anchor) {
    return hashes.contains(anchor.sha256())
        ? "the document is here, but no report of type " + anchor.type() + " at these words"
        : "no document with hash " + anchor.sha256();
  }

  private Reading withoutRejected(Reading reading) {
    if (reading.reports().stream().noneMatch(report -> rejected.contains(report.id()))) {
      return reading;
    }
    return new Reading(
        reading.article(),
        reading.sentences(),
        reading.mentions(),
        reading.met(),
        reading.reports().stream().filter(report -> !rejected.contains(report.id())).toList(),
        reading.statements().stream().map(this::withoutRejected).toList(),
        reading.turnedDown());
  }

  private Statement withoutRejected(Statement statement) {
    return new Statement(
        statement.id(),
        statement.document(),
        statement.speech(),
        statement.carries().stream().filter(id -> !rejected.contains(id)).toList(),
        statement.evidence());
  }
}
