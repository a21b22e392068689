package isnad.fuse;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.fuse.cluster.EventFinder;
import isnad.fuse.cluster.Rebuttals;
import isnad.fuse.copy.Copies;
import isnad.fuse.world.Kinship;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What holds of every chronicle, whatever is read.
class ChroniclerLawsTest {
  private static final long SEED = 20240725;
  private static final double MOST_COMPARISONS = 40;

  @Test
  void the_order_of_the_readings_does_not_matter() {
    var readings = new ArrayList<>(new AnyReadings(SEED).reports(600));
    var events = chronicle(readings).events();
    for (var seed = 0; seed < 3; seed++) {
      Collections.shuffle(readings, new Random(seed));
      assertThat(chronicle(readings).events()).isEqualTo(events);
    }
  }

  @Test
  void two_threads_at_once_find_the_same() {
    var readings = new AnyReadings(SEED).reports(400);
    var events = chronicle(readings).events();
    var found =
        IntStream.range(0, 4).parallel().mapToObj(i -> chronicle(readings).events()).toList();
    assertThat(found).allSatisfy(same -> assertThat(same).isEqualTo(events));
  }

  @Test
  void every_report_stands_in_one_event_or_denies_one() {
    var readings = new AnyReadings(SEED).reports(600);
    var all = readings.stream().flatMap(reading -> reading.reports().stream()).toList();
    var placed =
        chronicle(readings).events().stream()
            .flatMap(event ->
                Stream.concat(
                    event.reports().stream(),
                    event.denials().stream().flatMap(denial -> denial.reports().stream())))
            .toList();
    assertThat(placed).doesNotHaveDuplicates();
    assertThat(placed)
        .containsExactlyInAnyOrderElementsOf(all.stream().map(report -> report.id()).toList());
  }

  @Test
  void tellings_of_one_event_are_brought_together_at_all() {
    var events = chronicle(new AnyReadings(SEED).reports(600)).events();
    assertThat(events.stream().filter(event -> event.reports().size() > 1).count())
        .isGreaterThan(60);
  }

  @Test
  void an_archive_of_twice_the_years_costs_twice_the_comparisons() {
    var counts =
        Stream.of(5_000, 10_000, 20_000)
            .map(count -> comparisons(new AnyReadings(SEED).reports(count, count / 2)))
            .toList();
    assertThat((double) counts.get(1) / counts.get(0)).as("%s", counts).isLessThan(2.4);
    assertThat((double) counts.get(2) / counts.get(1)).as("%s", counts).isLessThan(2.4);
  }

  @Test
  void however_much_is_told_of_one_month_a_report_is_compared_with_a_few() {
    for (var count : List.of(2_000, 8_000)) {
      var comparisons = comparisons(new AnyReadings(SEED).reports(count, 30));
      assertThat((double) comparisons / count).isLessThan(MOST_COMPARISONS);
    }
  }

  @Test
  void events_that_share_nothing_with_a_new_article_stay_as_they_are() {
    var readings = new AnyReadings(SEED).reports(400);
    var before = chronicle(readings.subList(1, readings.size())).events();
    var after = chronicle(readings).events();
    var added = readings.getFirst().document();
    var untouched = after.stream().filter(event -> !mentions(event, added)).toList();
    var moved = untouched.stream().filter(event -> !before.contains(event)).toList();
    assertThat(untouched.size()).isGreaterThan(before.size() * 9 / 10);
    assertThat(moved).isEmpty();
  }

  private static boolean mentions(Event event, String document) {
    return event.toString().contains(document);
  }

  private static long comparisons(List<Reading> readings) {
    var rebuttals = new Rebuttals(new Kinship(AnyReadings.DIRECTORY));
    readings.forEach(rebuttals::add);
    var finder = new EventFinder(AnyReadings.DIRECTORY, rebuttals, new Copies(Map.of()));
    readings.forEach(finder::put);
    finder.settle();
    return finder.comparisons();
  }

  private static Chronicle chronicle(List<Reading> readings) {
    return Chronicler.chronicle(readings, List.of(), AnyReadings.DIRECTORY);
  }
}
