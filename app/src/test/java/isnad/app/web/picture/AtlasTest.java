package isnad.app.web.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import isnad.app.HandMade;
import isnad.model.Event;
import isnad.model.Event.Attribute;
import isnad.model.Event.Contest;
import isnad.model.Event.Version;
import isnad.model.EventType;
import isnad.model.Place.Point;
import isnad.model.Report;
import isnad.model.ReportId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// When one of these fails, something stands on the map where no account put it, or what cannot be
/// placed is kept quiet.
class AtlasTest {
  private static Event at(String id, String place) {
    return Made.event(
        id, EventType.ASSAULT, List.of("csp", "wagner"), "2024-07-25", Made.at(place));
  }

  private static Atlas atlas(Event... events) {
    return Atlas.of(Made.signs(events), id -> null, Made.directory());
  }

  @Test
  void whatCannotBePlacedIsListedWithTheReason() {
    var atlas =
        atlas(
            at("e1", "town"),
            at("e2", "somewhere"),
            at("e3", "heard_of"),
            Made.event("e4", EventType.AGREE, List.of("mali"), null));
    assertThat(atlas.spots()).hasSize(1);
    assertThat(atlas.off())
        .containsOnlyKeys(Atlas.Why.NOT_TOLD, Atlas.Why.UNKNOWN_PLACE, Atlas.Why.NO_COORDINATES);
    assertThat(atlas.off().values()).allMatch(signs -> signs.size() == 1);
  }

  @Test
  void bothPlacesOfADisputeAreKept() {
    var telling =
        HandMade.readCase().chronicle().readings().stream()
            .flatMap(reading -> reading.reports().stream())
            .findFirst()
            .orElseThrow();
    Map<ReportId, Report> reports =
        List.of("town", "capital").stream()
            .map(place ->
                new Report(
                    new ReportId(place),
                    "a",
                    at("x", place).happening(),
                    telling.chain(),
                    telling.evidence()))
            .collect(Collectors.toMap(Report::id, report -> report));
    var versions =
        reports.keySet().stream()
            .sorted()
            .map(id -> new Version(id.value(), null, List.of(id), List.of()))
            .toList();
    var event = at("e", "town").and(List.of(new Contest(Attribute.PLACE, null, null, versions)));
    var atlas = Atlas.of(Made.signs(event), reports::get, Made.directory());
    assertThat(atlas.rivals()).hasSize(1);
    assertThat(atlas.rivals().getFirst().placed())
        .extracting(candidate -> candidate.place().id().value())
        .containsExactly("capital", "town");
    assertThat(atlas.usual().holds(new Point(12.65, -8)))
        .as("the disputed place is seen at first")
        .isTrue();
  }

  @Test
  void theMapBeginsWhereMostHappened() {
    var atlas =
        atlas(
            at("e1", "town"),
            at("e2", "town"),
            at("e3", "village"),
            at("e4", "town"),
            at("e5", "town"),
            at("e6", "town"),
            at("e7", "abroad"));
    assertThat(atlas.usual().holds(new Point(19.95, 2.97))).isTrue();
    assertThat(atlas.usual().holds(new Point(55.75, 37.62))).isFalse();
    assertThat(atlas.whole().holds(new Point(55.75, 37.62))).isTrue();
  }

  @Test
  void neighboursAreOneDiscUntilTheMapIsNearEnough() {
    var spots = atlas(at("e1", "town"), at("e2", "village"), at("e3", "capital")).spots();
    var far = Chart.of(spots, new Extent(18, 0, 40), spot -> "name");
    assertThat(far.discs()).hasSize(2);
    assertThat(far.discs().stream().mapToInt(disc -> disc.tally().all()).sum()).isEqualTo(3);
    var near = Chart.of(spots, new Extent(19.95, 2.97, 0.5), spot -> "name");
    assertThat(near.discs()).hasSize(2);
    assertThat(near.outside()).isEqualTo(1);
  }

  @Test
  void anExtentIsTrueToItsMiddleAndItsMoves() {
    var sahel = new Extent(18, 1.5, 20);
    assertThat(sahel.x(1.5)).isEqualTo(50);
    assertThat(sahel.y(18)).isEqualTo(50);
    assertThat(sahel.y(20)).as("north is up").isLessThan(50);
    assertThat(sahel.wide(111.32)).isCloseTo(100 / 20.0 / 0.951, within(0.1));
    var back = sahel.moved(0.4, 0.3).moved(-0.4, -0.3);
    assertThat(back.lat()).isCloseTo(18, within(1e-6));
    assertThat(Extent.round(List.of())).isEqualTo(Extent.EARTH);
    assertThat(Extent.round(List.of(new Point(1, 1))).degrees()).isEqualTo(7);
  }

  @Test
  void noCoastRunsAcrossTheEarthWhereItsDegreesBeginAnew() {
    var land = Land.read();
    for (var extent : List.of(Extent.EARTH, new Extent(60, 175, 100), new Extent(60, -175, 350))) {
      assertThat(longest(land.within(extent).land())).isLessThan(Land.WIDTH / 2.0);
    }
    var strait = land.within(new Extent(65, 180, 20)).land();
    assertThat(strait).as("Alaska lies east of Chukotka").hasSizeGreaterThan(1000);
  }

  /// The longest way between two neighbours of a path, across.
  private static double longest(String path) {
    var longest = 0.0;
    for (var ring : path.split("Z")) {
      var numbers = ring.replaceAll("[ML]", " ").strip().split("\\s+");
      for (var i = 2; i < numbers.length; i += 2) {
        var step = Double.parseDouble(numbers[i]) - Double.parseDouble(numbers[i - 2]);
        longest = Math.max(longest, Math.abs(step));
      }
    }
    return longest;
  }

  @Test
  void theLandIsCutToWhatCanBeSeen() {
    var land = Land.read();
    var sahel = land.within(new Extent(18, 1.5, 20));
    assertThat(sahel.land()).startsWith("M").endsWith("Z");
    assertThat(sahel.borders()).contains("L");
    assertThat(sahel.land().length() + sahel.borders().length()).isLessThan(60_000);
    var earth = land.within(Extent.EARTH);
    assertThat(earth.land().length() + earth.borders().length()).isLessThan(300_000);
    assertThat(land.within(new Extent(-45, -140, 5)).land()).as("the open sea").isEmpty();
  }
}
