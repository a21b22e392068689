package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.naming.Epithet;
import isnad.model.Chronicle;
import isnad.model.Correction;
import isnad.model.Directory;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Readings that come one by one, in whatever order and however often the chronicle is asked for in
/// between, make what they make all at once.
class ArchiveTest {
  private static final long SEED = 20250401;

  @Test
  void one_by_one_in_any_order_gives_what_all_at_once_gives() {
    var readings = new ArrayList<>(new AnyReadings(SEED).reports(400));
    readings.addAll(new AnyReadings(SEED).copies(40));
    var whole = Chronicler.chronicle(readings, List.of(), AnyReadings.DIRECTORY);
    for (var seed = 0; seed < 3; seed++) {
      Collections.shuffle(readings, new Random(seed));
      var archive = archive();
      readings.forEach(reading -> {
        archive.put(reading);
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
        archive.put(reading);
        archive.settle();
      }
      same(archive.chronicle(), whole);
    }
  }

  @Test
  void at_every_step_it_is_the_chronicle_of_what_has_come() {
    var readings = new ArrayList<>(new AnyReadings(SEED).reports(80, 60));
    Collections.shuffle(readings, new Random(SEED));
    var archive = archive();
    var come = new ArrayList<Reading>();
    for (var reading : readings) {
      come.add(reading);
      archive.put(reading);
      same(archive.chronicle(), Chronicler.chronicle(come, List.of(), AnyReadings.DIRECTORY));
    }
  }

  @Test
  void a_page_that_is_read_again_takes_the_place_of_the_old_one() {
    var readings = new AnyReadings(SEED).reports(40);
    var archive = archive();
    readings.forEach(archive::put);
    archive.settle();
    var first = readings.getFirst();
    var again = first.withReports(first.reports().subList(1, first.reports().size()));
    archive.put(again);
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
  private static void check(List<Reading> readings, Directory directory, int steps) {
    var random = new Random(SEED);
    var any = new AnyCorrections(readings, random);
    var archive = new Archive(directory, List.of(), Epithet.Finder.NONE);
    var come = new ArrayList<Reading>();
    var ledger = new ArrayList<Correction>();
    for (var step = 0; step < steps; step++) {
      while (come.size() < readings.size() * (step + 1) / steps) {
        archive.put(readings.get(come.size()));
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

  private static Archive archive() {
    return new Archive(AnyReadings.DIRECTORY, List.of(), Epithet.Finder.NONE);
  }

  private static void same(Chronicle one, Chronicle other) {
    assertThat(one.events()).isEqualTo(other.events());
    assertThat(one.readings()).isEqualTo(other.readings());
    assertThat(one.asides()).isEqualTo(other.asides());
    assertThat(one.orphans()).isEqualTo(other.orphans());
  }
}
