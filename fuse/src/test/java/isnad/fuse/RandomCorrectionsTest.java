package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.correct.Bond;
import isnad.fuse.correct.Corrected;
import isnad.fuse.correct.CorrectionFinder;
import isnad.model.Correction;
import isnad.model.Correction.Anchor;
import isnad.model.Correction.Orphan;
import isnad.model.Correction.Stamp;
import isnad.model.Correction.Words;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/// However texts are edited and read anew, an analyst's word is either carried out on the very
/// words that it was said of, or waits in the queue; it is never lost and never moves.
class RandomCorrectionsTest {
  private static final long SEED = 1975;
  private static final int REPORTS_A_CORRECTION = 2;

  @Test
  void none_is_lost_and_none_moves() {
    check(300, 5);
  }

  @Test
  @EnabledIfSystemProperty(named = "slow", matches = "true")
  void none_of_ten_thousand_is_lost_or_moves_in_twenty_readings() {
    check(10_000, 20);
  }

  private static void check(int corrections, int rereadings) {
    var readings = new AnyReadings(SEED).reports(corrections * REPORTS_A_CORRECTION);
    var ledger = ledger(readings, corrections);
    var found = CorrectionFinder.find(readings, ledger);
    assertThat(found.orphans()).isEmpty();
    var edits = new Edits(SEED);
    for (var time = 0; time < rereadings; time++) {
      var again = readings.stream().map(edits::reread).toList();
      holds(ledger, again, CorrectionFinder.find(again, ledger));
    }
  }

  /// Of distinct reports, so that no later word hides an earlier one.
  private static List<Correction> ledger(List<Reading> readings, int count) {
    var anchors = new ArrayList<Anchor>();
    for (var reading : readings) {
      reading.reports().forEach(report -> anchors.add(anchor(report, reading)));
    }
    Collections.shuffle(anchors, new Random(SEED));
    var ledger = new ArrayList<Correction>();
    for (var number = 0; number < count; number++) {
      var one = anchors.get(REPORTS_A_CORRECTION * number);
      var other = anchors.get(REPORTS_A_CORRECTION * number + 1);
      var stamp = new Stamp("analyst " + number, Instant.EPOCH, "seen");
      ledger.add(
          switch (number % 4) {
            case 0 -> new Correction.Reject(one, stamp);
            case 1 -> new Correction.Join(one, other, stamp);
            case 2 -> new Correction.Part(one, other, stamp);
            default ->
                new Correction.Replace(
                    one, new Correction.Value.Date(Told.when("1999-01-01")), stamp);
          });
    }
    return ledger;
  }

  private static Anchor anchor(Report report, Reading reading) {
    var source = reading.article().source();
    var trigger = report.evidence().trigger();
    var words = Words.of(source, trigger);
    return new Anchor(source.sha256(), trigger, report.happening().kind().type(), words);
  }

  private static void holds(List<Correction> ledger, List<Reading> again, Corrected corrected) {
    var queued = corrected.orphans().stream().map(Orphan::correction).toList();
    var fitting = new HashMap<Anchor, List<ReportId>>();
    for (var reading : again) {
      for (var report : reading.reports()) {
        fitting.computeIfAbsent(anchor(report, reading), any -> new ArrayList<>()).add(report.id());
      }
    }
    var expected = ledger.stream().filter(c -> !fitting.keySet().containsAll(c.anchors())).toList();
    assertThat(queued).isEqualTo(expected).doesNotHaveDuplicates();
    assertThat(expected).hasSizeBetween(ledger.size() / 10, ledger.size() * 9 / 10);
    var orphaned = new HashSet<>(queued);
    var carriedOut = ledger.stream().filter(c -> !orphaned.contains(c)).toList();
    carriedOut(carriedOut, fitting, corrected);
    untouched(carriedOut, fitting, again, corrected);
  }

  private static void carriedOut(
      List<Correction> ledger, Map<Anchor, List<ReportId>> fitting, Corrected corrected) {
    var reports = byId(corrected.readings());
    var bonds = corrected.bonds().stream().collect(Collectors.toMap(Bond::stamp, bond -> bond));
    for (var correction : ledger) {
      var on = fitting.getOrDefault(correction.anchors().getFirst(), List.of());
      switch (correction) {
        case Correction.Reject reject -> assertThat(reports).doesNotContainKeys(on.getFirst());
        case Correction.Replace replace ->
            assertThat(reports.get(on.getFirst()))
                .extracting(report -> report.evidence().rule())
                .asString()
                .endsWith("corrected by " + replace.stamp().who());
        case Correction.Join join -> assertThat(bonds).containsKey(join.stamp());
        case Correction.Part part -> assertThat(bonds).containsKey(part.stamp());
      }
    }
    assertThat(bonds)
        .hasSize(
            (int) ledger.stream().filter(correction -> correction.anchors().size() == 2).count());
  }

  /// Every report that no correction fits is as it was read.
  private static void untouched(
      List<Correction> carriedOut,
      Map<Anchor, List<ReportId>> fitting,
      List<Reading> again,
      Corrected corrected) {
    var touched =
        carriedOut.stream()
            .flatMap(correction -> correction.anchors().stream())
            .flatMap(anchor -> fitting.getOrDefault(anchor, List.of()).stream())
            .collect(Collectors.toSet());
    var after = byId(corrected.readings());
    assertThat(reports(again).filter(report -> !touched.contains(report.id())))
        .allSatisfy(report -> assertThat(after.get(report.id())).isEqualTo(report));
  }

  private static Map<ReportId, Report> byId(List<Reading> readings) {
    return reports(readings).collect(Collectors.toMap(Report::id, report -> report));
  }

  private static Stream<Report> reports(List<Reading> readings) {
    return readings.stream().flatMap(reading -> reading.reports().stream());
  }
}
