package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.Case;
import isnad.app.web.page.ActorsPage;
import isnad.app.web.page.EventsPage;
import isnad.app.web.page.MapPage;
import isnad.app.web.page.NetworkPage;
import isnad.app.web.page.TimelinePage;
import isnad.app.web.picture.Made;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventType;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// A case with ten thousand events has pictures that a browser can show, and a case with none or
/// one has pictures too.
class ManyEventsTest {
  private static final int LARGEST = 600_000;
  private static final List<String> PLACES = List.of("town", "village", "capital", "abroad");
  private static final List<String> PARTIES = List.of("mali", "algeria", "wagner", "csp");

  private static Visit visit(int events, String page) {
    return visit(events, new Address(Language.AR, List.of(page), Map.of()));
  }

  private static Visit visit(int events, Address address) {
    var made = new ArrayList<Event>();
    for (var i = 0; i < events; i++) {
      var type = EventType.values()[i % EventType.values().length];
      var sides = List.of(PARTIES.get(i % 4), PARTIES.get((i + 1 + i % 3) % 4));
      var date = i % 5 == 0 ? null : LocalDate.of(2000, 1, 1).plusDays(i % 9000).toString();
      made.add(Made.event("event:" + i, type, sides, date, Made.at(PLACES.get(i % 4))));
    }
    var chronicle = new Chronicle(List.of(), made, Made.directory(), List.of());
    var lore = new Lore(List.of(), Map.of("ASSAULT", -9.0), Lore.USUAL_HALF_LIFE);
    var snapshot = new Snapshot(new Case(chronicle, List.of()), lore, List::of);
    return new Visit(address, snapshot, new Visitor(null, null, "token"));
  }

  private static String drawn(int events, String name, Function<Visit, Page> page) {
    var visit = visit(events, name);
    return new Templates().render(page.apply(visit), visit);
  }

  @Test
  void tenThousandEventsMakeNoHeavyPage() {
    assertThat(drawn(10_000, "timeline", TimelinePage::of).length()).isLessThan(LARGEST);
    assertThat(drawn(10_000, "map", MapPage::of).length()).isLessThan(LARGEST);
    assertThat(drawn(10_000, "network", NetworkPage::of).length()).isLessThan(LARGEST);
  }

  @Test
  void ofManyUndatedEventsTheFirstAreListed() {
    var page = Jsoup.parse(drawn(1000, "timeline", TimelinePage::of));
    assertThat(page.select("[aria-labelledby=undated] li")).hasSize(TimelinePage.MOST_UNDATED);
    assertThat(page.expectFirst("[aria-labelledby=undated] > p a").attr("href"))
        .isEqualTo("/ar/events?date=none");
    var visit = visit(1000, "events");
    var undated = new Address(Language.AR, List.of(), Map.of("date", List.of("none")));
    assertThat(visit.snapshot().events(Filters.of(undated)))
        .hasSize(200)
        .noneMatch(event -> event.happening().when().known());
  }

  @Test
  void anIndexFindsWhatAFilterWouldFind() {
    var visit = visit(200, "events");
    for (var query :
        List.of(
            Map.of("actor", List.of("mali")),
            Map.of("actor", List.of("mali"), "type", List.of("ASSAULT")),
            Map.of("actor", List.of("mali", "wagner")),
            Map.of("outlet", List.of("nobody")))) {
      var filters = Filters.of(new Address(Language.EN, List.of(), query));
      assertThat(visit.snapshot().events(filters))
          .isEqualTo(
              visit.snapshot().chronicle().events().stream()
                  .filter(event -> filters.accept(event, visit.snapshot().accounts()))
                  .toList());
    }
  }

  @Test
  void everyEventStandsInTheRows() throws Exception {
    var lines = new StringWriter();
    EventsPage.rows(visit(120, "events")).jsonl(lines);
    assertThat(lines.toString().lines())
        .hasSize(120)
        .allMatch(line -> line.startsWith("{\"kind\":\"event_row\",\"event\":"));
    var actors = new StringWriter();
    ActorsPage.rows(visit(120, "actors")).csv(actors);
    assertThat(actors.toString().lines())
        .hasSize(1 + PARTIES.size())
        .startsWith("actor,name,type,acts,receives,speaks");
  }

  @Test
  void noneAndOneAreShownToo() {
    for (var events = 0; events < 3; events++) {
      assertThat(drawn(events, "timeline", TimelinePage::of)).contains("<h1>");
      assertThat(drawn(events, "map", MapPage::of)).contains("data-map");
      assertThat(drawn(events, "network", NetworkPage::of)).contains("<h1>");
    }
  }

  @Test
  void everyEventStandsInTheRecords() throws Exception {
    var timeline = new StringWriter();
    TimelinePage.write(visit(100, "timeline"), timeline);
    assertThat(timeline.toString().lines()).hasSize(100).allMatch(line -> line.startsWith("{"));
    var map = new StringWriter();
    MapPage.write(visit(100, "map"), map);
    assertThat(map.toString().lines()).hasSize(PLACES.size());
    var bonds = new StringWriter();
    NetworkPage.write(visit(100, "network"), bonds);
    assertThat(bonds.toString()).contains("\"kind\":\"bond\"", "\"hostile\":");
  }
}
