package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.Case;
import isnad.app.web.page.ChainPage;
import isnad.app.web.page.PairPage;
import isnad.app.web.page.SourcesPage;
import isnad.app.web.picture.Made;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.model.Article;
import isnad.model.Chain;
import isnad.model.Chronicle;
import isnad.model.Event;
import isnad.model.EventType;
import isnad.model.Evidence;
import isnad.model.Metadata;
import isnad.model.Passage;
import isnad.model.Reading;
import isnad.model.Report;
import isnad.model.ReportId;
import isnad.model.Source;
import isnad.model.Span;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// Pages of what is told a thousand times can be read, and all of it can be reached from them.
class ManyTellingsTest {
  private static final String TEXT = "They raided the town.";
  private static final Span ALL = new Span(0, TEXT.length());
  private static final int RAIDS = 500;
  private static final int OUTLETS = 40;

  private static final Snapshot SNAPSHOT = snapshot();

  /// A raid a day, each told by one page; the first by all outlets after the same agency.
  private static Snapshot snapshot() {
    var readings = new ArrayList<Reading>();
    var events = new ArrayList<Event>();
    for (var i = 0; i < RAIDS; i++) {
      var day = LocalDate.of(2010, 1, 1).plusDays(i).toString();
      var raid = Made.event("event:" + i, EventType.ASSAULT, List.of("mali", "algeria"), day);
      var reports = new ArrayList<ReportId>();
      for (var outlet = 0; outlet < (i == 0 ? OUTLETS : 1); outlet++) {
        var reading = reading(raid, "d%d-%d".formatted(i, outlet), "outlet " + outlet);
        readings.add(reading);
        reports.add(reading.reports().getFirst().id());
      }
      events.add(
          new Event(
              raid.id(),
              raid.happening(),
              reports,
              List.of(),
              List.of(new Event.Origin("agency", true, reports)),
              List.of(),
              List.of(),
              List.of()));
    }
    var chronicle = new Chronicle(readings, events, Made.directory(), List.of());
    var lore = new Lore(List.of(), Map.of("ASSAULT", -9.0), Lore.USUAL_HALF_LIFE);
    return new Snapshot(new Case(chronicle, List.of()), lore, List::of);
  }

  private static Reading reading(Event raid, String document, String outlet) {
    var given = new Metadata(null, null, outlet, null, null, "en");
    var source = new Source(document, document, document, Source.Media.TEXT, TEXT, given);
    var report =
        new Report(
            new ReportId(document + ":5-11:ASSAULT"),
            document,
            raid.happening(),
            new Chain(List.of()),
            new Evidence(ALL, new Span(5, 11), "hand"));
    var body = new Passage(ALL, Passage.Role.BODY, "hand");
    return new Reading(
        new Article(source, given, List.of(body)),
        List.of(),
        List.of(),
        new Reading.Met(List.of(), List.of()),
        List.of(report),
        List.of(),
        List.of());
  }

  private static Visit visit(String page, String... path) {
    var address = new Address(Language.EN, List.of(path), Map.of("page", List.of(page)));
    return new Visit(address, SNAPSHOT, new Visitor(null, null, "token"));
  }

  private static Document shown(Page page, Visit visit) {
    return Jsoup.parse(new Templates().render(page, visit));
  }

  private static Document pair(String page) {
    var visit = visit(page, "between", "mali", "algeria");
    return shown(PairPage.of(visit), visit);
  }

  @Test
  void stepsOfAPairComeInStretchesAndEveryPointLeadsToItsOwn() throws Exception {
    var page = pair("1");
    assertThat(page.select("article.step")).hasSize(30);
    var points = page.select(".curve svg a").eachAttr("href");
    assertThat(points).hasSize(100);
    for (var href : List.of(points.getFirst(), points.getLast())) {
      var number = href.replaceAll(".*page=([0-9]+).*", "$1");
      assertThat(
              pair(number.equals(href) ? "1" : number).getElementById(href.replaceAll(".*#", "")))
          .as(href)
          .isNotNull();
    }
    var first = pair("17").select("article.step");
    assertThat(first).as("the first stretch holds what is left").hasSize(RAIDS % 30);
    assertThat(first.getFirst().select(".footnotes li")).as("of forty accounts").hasSize(6);
    assertThat(first.getFirst().text()).contains("40 accounts");
    var rows = new StringWriter();
    PairPage.rows(visit("1", "between", "mali", "algeria")).jsonl(rows);
    assertThat(rows.toString().lines())
        .hasSize(RAIDS)
        .allMatch(line -> line.startsWith("{\"kind\":\"step_row\",\"event\":"));
  }

  @Test
  void sourcesComeInStretches() throws Exception {
    var names = new ArrayList<String>();
    for (var page = 1; page <= 4; page++) {
      var visit = visit(String.valueOf(page), "sources");
      names.addAll(shown(SourcesPage.of(visit), visit).select(".outlet h2").eachText());
    }
    assertThat(names).hasSize(OUTLETS).doesNotHaveDuplicates();
  }

  @Test
  void aChainShowsTheFirstOfManyEchoesAndSaysHowManyMore() {
    var visit = visit("1", "chain", "d0-3:5-11:ASSAULT");
    var page = shown(ChainPage.of(visit), visit);
    assertThat(page.select(".chain-page .footnotes > li")).hasSize(30);
    assertThat(page.select(".chain-page").text()).contains("and 9 more");
  }
}
