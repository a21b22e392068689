package isnad.fuse;

import isnad.model.ActorId;
import isnad.model.Amount;
import isnad.model.Directory;
import isnad.model.EventType;
import isnad.model.Happening.Status;
import isnad.model.PlaceId;
import isnad.model.Quantity.What;
import isnad.model.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// A seeded generator of readings: happenings of one conflict, each told by a few articles, more or
/// less exactly.
final class AnyReadings {
  static final Directory DIRECTORY = World.DIRECTORY;

  private static final List<String> ACTORS =
      DIRECTORY.actors().stream().map(actor -> actor.id()).map(ActorId::value).toList();
  private static final List<String> PLACES =
      DIRECTORY.places().stream().map(place -> place.id()).map(PlaceId::value).toList();
  private static final List<String> MODES = List.of("withdraw", "visit", "drone", "militia");
  private static final EventType[] TYPES = EventType.values();
  private static final int TELLINGS = 3;
  private static final int A_PAGE = 4;

  private final Random random;
  private final AnyText text;

  AnyReadings(long seed) {
    this.random = new Random(seed);
    this.text = new AnyText(seed);
  }

  private record Fact(
      EventType type,
      String mode,
      String actor,
      String recipient,
      LocalDate day,
      String place,
      int dead) {}

  /// So many reports of five years, four to a page.
  List<Reading> reports(int count) {
    return reports(count, 5 * 365);
  }

  List<Reading> reports(int count, int days) {
    var facts =
        IntStream.range(0, Math.max(1, count / TELLINGS)).mapToObj(i -> fact(days)).toList();
    var readings = new ArrayList<Reading>();
    for (var number = 0; number * A_PAGE < count; number++) {
      var page = new Page("d%06d".formatted(number)).outlet("outlet " + random.nextInt(20));
      for (var i = 0; i < A_PAGE; i++) {
        tell(facts.get(random.nextInt(facts.size())), page);
      }
      readings.add(page.reading());
    }
    return readings;
  }

  /// So many pages that hold one paragraph, lightly edited.
  List<Reading> copies(int count) {
    var original = text.words(40);
    var readings = new ArrayList<Reading>();
    for (var number = 0; number < count; number++) {
      var words = text.edited(original, 8, 3);
      var page = new Page("c%06d".formatted(number)).outlet("outlet " + number % 7);
      page.published(LocalDate.of(2000, 1, 1).plusDays(random.nextInt(90)).toString());
      page.says(String.join(" ", words))
          .report(EventType.ASSAULT, words.get(5))
          .by(any(ACTORS))
          .on("1991-02-0" + (1 + random.nextInt(3)));
      readings.add(page.reading());
    }
    return readings;
  }

  private Fact fact(int days) {
    return new Fact(
        TYPES[random.nextInt(TYPES.length)],
        any(MODES),
        any(ACTORS),
        any(ACTORS),
        LocalDate.of(1990, 1, 1).plusDays(random.nextInt(days)),
        any(PLACES),
        3 + random.nextInt(90));
  }

  private void tell(Fact fact, Page page) {
    var words = text.words(12);
    page.says(String.join(" ", words)).naming(fact.actor());
    var told = page.report(fact.type(), words.get(5));
    if (random.nextInt(2) == 0) {
      told.mode(fact.mode());
    }
    if (random.nextInt(4) > 0) {
      told.by(fact.actor());
    }
    if (random.nextInt(3) > 0) {
      told.to(fact.recipient());
    }
    if (random.nextInt(3) > 0) {
      told.at(fact.place());
    }
    date(fact, told);
    if (random.nextInt(3) == 0) {
      told.counting(What.KILLED, fact.recipient(), Amount.exactly(fact.dead() + random.nextInt(2)));
    }
    if (random.nextInt(10) == 0) {
      told.denied();
    }
    if (random.nextInt(10) == 0) {
      told.status(Status.PLANNED);
    }
  }

  private void date(Fact fact, Told told) {
    var day = fact.day().toString();
    switch (random.nextInt(8)) {
      case 0 -> {}
      case 1 -> told.on(day.substring(0, 4));
      case 2, 3 -> told.on(day.substring(0, 7));
      default -> told.on(day);
    }
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
