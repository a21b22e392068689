package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.naming.Epithet;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Reading;
import isnad.model.Report;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Readings that come one by one, in whatever order and however often the chronicle is asked for in
/// between, make what they make all at once.
class ArchiveTest {
  private static final long SEED = 20250401;

  private final Map<String, Reading> shelf = new HashMap<>();

  @Test
  void one_by_one_in_any_order_gives_what_all_at_once_gives() {
    var readings = new ArrayList<>(new AnyReadings(SEED).reports(400));
    readings.addAll(new AnyReadings(SEED).copies(40));
    var whole = Chronicler.chronicle(readings, List.of(), AnyReadings.DIRECTORY);
    for (var seed = 0; seed < 3; seed++) {
      Collections.shuffle(readings, new Random(seed));
      var archive = archive();
      readings.forEach(reading -> {
        put(reading, archive);
        archive.settle();
      });
      same(archive.chronicle(), whole);
    }
  }

  @Test
  void five_accounts_one_by_one_give_what_all_at_once_give() {
    var readings = new ArrayList<>(new FiveAccounts().readings());
    var whole = Chronicler.chronicle(readings, List.of(), World.DIRECTORY);
    for (var seed = 0; seed < 10; seed++) {
      Collections.shuffle(readings, new Random(seed));
      var archive = archive();
      for (var reading : readings) {
        put(reading, archive);
        archive.settle();
      }
      same(archive.chronicle(), whole);
    }
  }

  @Test
  void so_it_is_when_analysts_join_and_part_reports() {
    for (var seed = 0; seed < 6; seed++) {
      var readings = new ArrayList<>(new AnyReadings(seed).reports(120, 90));
      var ledger = ledger(readings, new Random(seed));
      var whole = Chronicler.chronicle(readings, ledger, AnyReadings.DIRECTORY);
      Collections.shuffle(readings, new Random(seed));
      var archive = archive(ledger);
      for (var reading : readings) {
        put(reading, archive);
        archive.settle();
      }
      same(archive.chronicle(), whole);
    }
  }

  @Test
  void whoever_carries_out_the_changes_has_the_events() {
    var readings = new AnyReadings(SEED).reports(300, 120);
    var archive = archive();
    var kept = new HashSet<Event>();
    for (var reading : readings) {
      put(reading, archive);
      var change = archive.settle();
      assertThat(kept).containsAll(change.gone());
      change.gone().forEach(kept::remove);
      kept.addAll(change.come());
    }
    assertThat(kept).containsExactlyInAnyOrderElementsOf(archive.events());
  }

  @Test
  void an_article_of_another_time_changes_no_event() {
    var readings = new AnyReadings(SEED).reports(300, 120);
    var archive = archive();
    readings.forEach(reading -> put(reading, archive));
    archive.settle();
    var page = new Page("late").outlet("outlet");
    page.says("one two three four five six").report(EventType.ASSAULT, "four").on("2020-05-01");
    put(page.reading(), archive);
    var change = archive.settle();
    assertThat(change.gone()).isEmpty();
    assertThat(change.come()).hasSize(1);
  }

  @Test
  void at_every_step_it_is_the_chronicle_of_what_has_come() {
    var readings = new ArrayList<>(new AnyReadings(SEED).reports(80, 60));
    Collections.shuffle(readings, new Random(SEED));
    var archive = archive();
    var come = new ArrayList<Reading>();
    for (var reading : readings) {
      come.add(reading);
      put(reading, archive);
      same(archive.chronicle(), Chronicler.chronicle(come, List.of(), AnyReadings.DIRECTORY));
    }
  }

  @Test
  void a_page_that_is_read_again_takes_the_place_of_the_old_one() {
    var readings = new AnyReadings(SEED).reports(40);
    var archive = archive();
    readings.forEach(reading -> put(reading, archive));
    archive.settle();
    var first = readings.getFirst();
    var again = first.withReports(first.reports().subList(1, first.reports().size()));
    put(again, archive);
    var anew = new ArrayList<>(readings);
    anew.set(0, again);
    same(archive.chronicle(), Chronicler.chronicle(anew, List.of(), AnyReadings.DIRECTORY));
  }

  @Test
  void whatever_is_corrected_and_taken_back_it_is_the_chronicle_of_the_ledger_by_now() {
    var readings = new ArrayList<>(new AnyReadings(SEED).reports(120, 60));
    readings.addAll(new AnyReadings(SEED).copies(40));
    check(readings, AnyReadings.DIRECTORY, 60);
    check(new FiveAccounts().readings(), World.DIRECTORY, 60);
  }

  /// Corrects at random, or takes a correction back, while pages come.
  private void check(List<Reading> readings, Directory directory, int steps) {
    var random = new Random(SEED);
    var any = new AnyCorrections(readings, random);
    var archive = new Archive(directory, List.of(), Epithet.Finder.NONE, this::onShelf);
    var come = new ArrayList<Reading>();
    var ledger = new ArrayList<Correction>();
    for (var step = 0; step < steps; step++) {
      while (come.size() < readings.size() * (step + 1) / steps) {
        put(readings.get(come.size()), archive);
        come.add(readings.get(come.size()));
      }
      if (!ledger.isEmpty() && random.nextInt(4) == 0) {
        ledger.remove(random.nextInt(ledger.size()));
      } else {
        ledger.add(any.next());
      }
      archive.correct(ledger);
      same(archive.chronicle(), Chronicler.chronicle(come, ledger, directory));
    }
  }

  private static List<Correction> ledger(List<Reading> readings, Random random) {
    var reports = readings.stream().flatMap(reading -> reading.reports().stream()).toList();
    var ledger = new ArrayList<Correction>();
    for (var number = 0; number < 20; number++) {
      var one = anchor(reports.get(random.nextInt(reports.size())), readings);
      var other = anchor(reports.get(random.nextInt(reports.size())), readings);
      var stamp = new Correction.Stamp("analyst", Instant.EPOCH.plusSeconds(number), "sure");
      ledger.add(
          random.nextBoolean()
              ? new Correction.Join(one, other, stamp)
              : new Correction.Part(one, other, stamp));
    }
    return ledger;
  }

  private static Correction.Anchor anchor(Report report, List<Reading> readings) {
    var source =
        readings.stream()
            .filter(reading -> reading.document().equals(report.document()))
            .map(reading -> reading.article().source())
            .findFirst()
            .orElseThrow();
    var type = report.happening().kind().type();
    return new Correction.Anchor(source.sha256(), report.evidence().trigger(), type);
  }

  private Archive archive() {
    return archive(List.of());
  }

  private Archive archive(List<Correction> ledger) {
    return new Archive(AnyReadings.DIRECTORY, ledger, Epithet.Finder.NONE, this::onShelf);
  }

  private Reading onShelf(String document) {
    return Objects.requireNonNull(shelf.get(document));
  }

  private void put(Reading reading, Archive archive) {
    shelf.put(reading.document(), reading);
    archive.put(reading);
  }

  private static void same(Chronicle one, Chronicle other) {
    assertThat(one.events()).isEqualTo(other.events());
    assertThat(one.readings()).isEqualTo(other.readings());
    assertThat(one.asides()).isEqualTo(other.asides());
    assertThat(one.orphans()).isEqualTo(other.orphans());
  }
}
