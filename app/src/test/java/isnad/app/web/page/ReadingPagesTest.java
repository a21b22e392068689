package isnad.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.HandMade;
import isnad.app.web.Desk;
import isnad.app.web.Live;
import isnad.app.web.Snapshot;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Without these a value may lead nowhere, or a source's text may do more than be read.
class ReadingPagesTest {
  private static final int OF_A_KIND = 12;
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Map<String, Document> SEEN = new TreeMap<>();
  private static Desk desk;

  @BeforeAll
  static void serve() throws IOException {
    var lore = new Lore(List.of(), Map.of("ASSAULT", -9.0), Lore.USUAL_HALF_LIFE);
    var snapshot = new Snapshot(HandMade.readCase(), lore, word -> List.of(word));
    desk = Desk.start(new Live(snapshot), 0, Language.EN);
  }

  @AfterAll
  static void stop() {
    desk.close();
  }

  private static Document page(String path) throws IOException, InterruptedException {
    var known = SEEN.get(path);
    if (known != null) {
      return known;
    }
    var address = URI.create(desk.address()).resolve(path);
    var answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    assertThat(answer.body()).as("%s obeys marks of direction", path).doesNotContain("\u202E");
    var page = Jsoup.parse(answer.body(), address.toString());
    SEEN.put(path, page);
    return page;
  }

  private static String withoutPlace(String href) {
    var hash = href.indexOf('#');
    return hash < 0 ? href : href.substring(0, hash);
  }

  /// The pages that can be reached from the overview, some of each kind.
  private static Set<String> reached(Language language) throws IOException, InterruptedException {
    var reached = new TreeSet<String>();
    var counted = new TreeMap<String, Integer>();
    var waiting = new ArrayDeque<>(List.of("/" + language.code()));
    while (!waiting.isEmpty()) {
      var path = waiting.poll();
      if (!reached.contains(path) && counted.merge(kind(path), 1, Integer::sum) <= OF_A_KIND) {
        reached.add(path);
        page(path)
            .select("a[href^=/" + language.code() + "]:not([download])")
            .eachAttr("href")
            .stream()
            .map(ReadingPagesTest::withoutPlace)
            .forEach(waiting::add);
      }
    }
    return reached;
  }

  /// The first piece behind the language; empty for the overview.
  private static String kind(String path) {
    var pieces = path.split("\\?", 2)[0].split("/", -1);
    return pieces.length > 2 ? pieces[2] : "";
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLinkLeadsSomewhere(Language language) throws IOException, InterruptedException {
    var kinds = new TreeSet<String>();
    for (var path : reached(language)) {
      var page = page(path);
      assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
      for (var link : page.select("a[href*=#]")) {
        var href = link.attr("href");
        var there = href.startsWith("#") ? page : page(withoutPlace(href));
        assertThat(there.getElementById(href.substring(href.indexOf('#') + 1)))
            .as("%s on %s", href, path)
            .isNotNull();
      }
      kinds.add(kind(path));
    }
    assertThat(kinds)
        .contains("", "event", "source", "chain", "beside", "actor", "actors", "between")
        .contains("events", "sources", "search", "help");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyQuoteHasItsLanguageAndDirection(Language language)
      throws IOException, InterruptedException {
    for (var path : reached(language)) {
      var page = page(path);
      assertThat(page.select("html").attr("dir")).isEqualTo(language.direction());
      for (var quote : page.select("blockquote, q, .text")) {
        assertThat(quote.attr("lang")).as("%s on %s", quote, path).isNotEmpty();
        assertThat(quote.attr("dir")).as("%s on %s", quote, path).isIn("rtl", "ltr");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingOfASourceRuns(Language language) throws IOException, InterruptedException {
    for (var path : reached(language)) {
      var page = page(path);
      assertThat(page.select("script")).as(path).hasSize(1);
      assertThat(page.select("img, iframe, object, b, [onclick], [style]")).as(path).isEmpty();
    }
  }

  @Test
  void theContestedFigureIsTwoClicksFromTheStart() throws IOException, InterruptedException {
    var first = page("/en").expectFirst("[aria-labelledby=contested] a").attr("href");
    var versions = page(withoutPlace(first)).select(".versions tr");
    assertThat(versions.select("th").eachText()).containsExactly("up to 50", "84");
    assertThat(versions.select("q mark").eachText())
        .containsExactly("\u0645\u0627 \u064A\u0635\u0644 \u0625\u0644\u0649 50", "84");
    var source = versions.get(1).expectFirst("a[href*=/source/]").attr("href");
    var place = source.substring(source.indexOf('#') + 1);
    assertThat(page(withoutPlace(source)).expectFirst("[id=" + place + "]").text()).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theViewsNameWhatTheComparisonNames(Language language)
      throws IOException, InterruptedException {
    var event = page("/" + language.code() + "/event/a:battle");
    var heads = event.select(".accounts-table tbody th").eachText();
    assertThat(event.select(".views tbody th")).isNotEmpty();
    for (var subject : event.select(".views tbody th")) {
      subject.select("small").remove();
      assertThat(heads).anyMatch(head -> head.endsWith(subject.text()));
    }
  }

  @Test
  void anEventHasOneSignInEveryList() throws IOException, InterruptedException {
    var first = page("/en");
    for (var sharp : first.select("[aria-labelledby=contested] ol > li")) {
      var title = sharp.expectFirst("a").text();
      var signs =
          first.select("ol.events > li").stream()
              .filter(one -> one.expectFirst("a").text().equals(title))
              .map(one -> one.expectFirst(".shape").text())
              .distinct();
      assertThat(signs).hasSize(1);
    }
    assertThat(first.select("[aria-labelledby=contested] li .shape").eachText())
        .containsExactly("\u2715");
  }

  @Test
  void anotherOriginLeadsToItsChain() throws IOException, InterruptedException {
    var chain = page("/en/chain/a:battle");
    var others = chain.select("section:has(h2:contains(other origins)) li a").eachAttr("href");
    assertThat(others).hasSize(1);
    assertThat(page(others.getFirst()).select(".isnad li").size()).isGreaterThan(1);
    assertThat(page("/en/chain/b:battle").select("dt:contains(figures)")).hasSize(1);
    assertThat(page("/en/chain/b:battle").select("dt:contains(figures) + dd").text())
        .contains("84")
        .contains("47");
  }

  @Test
  void whatAnOutletCallsAnActorLeadsToTheSentences() throws IOException, InterruptedException {
    var called = page("/en/actor/wagner").select("dl.called dd a").eachAttr("href");
    assertThat(called).anyMatch(href -> href.startsWith("/en/search"));
    for (var href : called) {
      assertThat(page(href).select(".hits > li, .source .text")).as(href).isNotEmpty();
    }
    var relied = page("/en/sources").select(".outlet > p .value a").eachAttr("href");
    assertThat(relied).isNotEmpty().allMatch(href -> href.startsWith("/en/chain/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "map", "network"})
  void whatIsHeardOfAPictureIsItsCount(String picture) throws IOException, InterruptedException {
    var told = page("/en/" + picture + "?from=2024-07-01&to=2024-07-02").select("[data-told]");
    assertThat(told).hasSize(1);
    assertThat(told.select("a")).isEmpty();
  }

  @Test
  void aCellOpensItsSentenceBesideTheTable() throws IOException, InterruptedException {
    var event = page(page("/en").expectFirst("ol.events a").attr("href").replaceAll("#.*", ""));
    var cell = event.expectFirst(".accounts-table td .value a");
    var opened = page(withoutPlace(cell.attr("href")));
    assertThat(opened.select("aside.beside .picked")).isNotEmpty();
    assertThat(opened.select("aside.beside .facts dt").eachText()).contains("rule", "chain");
    assertThat(opened.select(".accounts-table")).isNotEmpty();
  }

  /// Marks cut the text into pieces; no letter may be lost or told twice.
  @Test
  void theTextOfASourceIsUntouched() throws IOException, InterruptedException {
    var text = page("/en/source/a").select(".text").text();
    assertThat(text).contains(HandMade.BATTLE).contains(HandMade.PLAN);
  }

  @Test
  void aFilterIsAChipThatCanBeTakenAway() throws IOException, InterruptedException {
    var all = page("/en/events").select("ol.events > li").size();
    var some = page("/en/events?type=ASSAULT");
    assertThat(some.select("ol.events > li")).hasSizeLessThan(all);
    var without = some.expectFirst(".chips a").attr("href");
    assertThat(page(without).select("ol.events > li")).hasSize(all);
  }

  @ParameterizedTest
  @ValueSource(strings = {"events", "actors", "sources"})
  void aListLeadsToItsRowsNarrowedAsItIs(String list) throws IOException, InterruptedException {
    for (var format : List.of("csv", "jsonl")) {
      var narrowed = "/ar/" + list + "?type=ASSAULT";
      var link = page(narrowed).expectFirst("a[download][href^=/ar/" + list + "." + format + "]");
      assertThat(link.attr("href")).isEqualTo("/ar/" + list + "." + format + "?type=ASSAULT");
      var some = rows(link.attr("href"));
      assertThat(some).as(link.attr("href")).isNotEmpty();
      if (list.equals("events")) {
        assertThat(rows("/ar/events." + format).size()).isGreaterThan(some.size());
      }
    }
  }

  @Test
  void whatWasFoundCanBeTakenAlong() throws IOException, InterruptedException {
    var asked = "?q=%D9%81%D8%A7%D8%BA%D9%86%D8%B1";
    var found = page("/en/search" + asked);
    for (var format : List.of("csv", "jsonl")) {
      var link = found.expectFirst("a[download][href^=/en/search." + format + "]").attr("href");
      assertThat(rows(link)).hasSameSizeAs(found.select(".hits > li"));
    }
    assertThat(rows("/en/search.jsonl?q=colour:red")).isEmpty();
    assertThat(rows("/en/search.jsonl")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"timeline", "map", "network"})
  void aPictureSaysHowItIsMade(String picture) throws IOException, InterruptedException {
    var link = page("/ar/" + picture).expectFirst("figcaption a[href$=#rules]").attr("href");
    assertThat(page(withoutPlace(link)).expectFirst("#rules dl").text()).contains("PLOVER");
  }

  /// The lines behind a header, where there is one.
  private static List<String> rows(String path) throws IOException, InterruptedException {
    var address = URI.create(desk.address()).resolve(path);
    var answer = CLIENT.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    var csv = path.contains(".csv");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValue(csv ? "text/csv; charset=utf-8" : "application/x-ndjson; charset=utf-8");
    return answer.body().lines().skip(csv ? 1 : 0).toList();
  }

  @Test
  void aFilterFollowsToTheNextPage() throws IOException, InterruptedException {
    var event = page("/en/events?type=ASSAULT").expectFirst("ol.events a").attr("href");
    assertThat(event).contains("type=ASSAULT");
  }

  @Test
  void whatCannotBeSearchedForIsSaid() throws IOException, InterruptedException {
    assertThat(page("/en/search?q=colour:red").select(".fault")).hasSize(1);
    assertThat(page("/en/search?q=%D9%81%D8%A7%D8%BA%D9%86%D8%B1").select(".hits > li"))
        .isNotEmpty();
  }
}
