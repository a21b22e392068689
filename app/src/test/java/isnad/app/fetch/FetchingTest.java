package isnad.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.fetch.LoopbackServer.Talk;
import isnad.app.input.PackFolder;
import isnad.store.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What fetching does where servers behave: everything once, politely, and going on where it
/// stopped.
class FetchingTest {
  private static final String PAGE =
      "<html><body><p>قتل الجيش المالي %s مسلحا في كيدال.</p></body></html>";
  private static @Nullable Engine engine;

  @TempDir Path folder = Path.of("");

  private final MadeUpWorld world = new MadeUpWorld();
  private final Map<String, Answering> answers = new HashMap<>();
  private LoopbackServer server;
  private Tried tried;
  private int stopAt = Integer.MAX_VALUE;

  private interface Answering {
    void to(Talk talk) throws IOException;
  }

  static synchronized Engine engine() {
    if (engine == null) {
      try {
        var packs = Path.of(System.getProperty("isnad.root")).resolve("packs");
        engine = App.engine(PackFolder.read(packs));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return engine;
  }

  @BeforeEach
  void serve() throws IOException {
    server = new LoopbackServer(this::answer);
    world.name("good.test", "93.184.216.34", server);
    world.name("www.good.test", "93.184.216.34", server);
    tried = new Tried(world, folder, FetchingTest::engine);
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
    assertThat(world.strayed()).isEmpty();
  }

  private void answer(Talk talk) throws IOException {
    if (server.asked().size() > stopAt) {
      talk.socket().close();
      return;
    }
    var answer = answers.get(talk.path());
    if (answer == null) {
      talk.status("404 Not Found");
    } else {
      answer.to(talk);
    }
  }

  private void page(String path, String body) {
    answers.put(path, talk -> talk.page("text/html; charset=utf-8", body));
  }

  private void xml(String path, String body) {
    answers.put(path, talk -> talk.page("application/xml", body));
  }

  private static String feed(int items) {
    var text =
        new StringBuilder(
            "<rss version=\"2.0\"><channel><title>t</title><link>http://good.test/</link><description>d</description>");
    for (var i = 1; i <= items; i++) {
      text.append("<item><title>x</title><link>http://good.test/%s</link></item>".formatted(i));
    }
    return text.append("</channel></rss>").toString();
  }

  private void pages(int count) {
    for (var i = 1; i <= count; i++) {
      page("/" + i, PAGE.formatted(i));
    }
  }

  @Test
  void aPageIsKeptAsItCameWithItsWay() throws IOException, InterruptedException {
    page("/a/%D8%AE%D8%A8%D8%B1", PAGE.formatted(14));
    var call = tried.fetch("http://GOOD.test/a/خبر#top");
    assertThat(call.messages()).isEmpty();
    var document = tried.documents().getFirst();
    assertThat(document.page()).isEqualTo("http://good.test/a/%D8%AE%D8%A8%D8%B1");
    assertThat(document.capture().came()).isEqualTo("fetch");
    assertThat(document.capture().captured()).isEqualTo(MadeUpWorld.BEGIN);
    assertThat(document.facts().reports()).isEqualTo(1);
    assertThat(new String(tried.bytes(document), StandardCharsets.UTF_8))
        .isEqualTo(PAGE.formatted(14));
    var head = server.talks().getLast().head();
    assertThat(head).contains("host: good.test\n", "user-agent: isnad/").doesNotContain("cookie");
  }

  @Test
  void wherePagesLedIsTold() throws IOException, InterruptedException {
    page("/new", PAGE.formatted(14));
    answers.put("/old", talk -> talk.status("301 Moved", "Location: /new", "Set-Cookie: a=b"));
    tried.fetch("http://good.test/old");
    var document = tried.documents().getFirst();
    assertThat(document.page()).isEqualTo("http://good.test/new");
    assertThat(document.capture().file()).isEqualTo("http://good.test/old");
    assertThat(document.capture().came()).isEqualTo("fetch led to http://good.test/new");
    assertThat(server.talks()).noneMatch(talk -> talk.head().contains("cookie"));
  }

  @Test
  void theSamePageAgainAddsNothingAndAChangedOneIsAVersion()
      throws IOException, InterruptedException {
    page("/1", PAGE.formatted(14));
    assertThat(tried.fetch("http://good.test/1").count().added()).isEqualTo(1);
    var again = tried.fetch("http://good.test/1").count();
    assertThat(again.added()).isZero();
    assertThat(again.known()).isEqualTo(1);
    page("/1", PAGE.formatted(15));
    var changed = tried.fetch("http://good.test/1").count();
    assertThat(changed.added()).isEqualTo(1);
    assertThat(changed.versions()).isEqualTo(1);
    assertThat(tried.documents())
        .extracting(Document::standing)
        .containsExactly(Document.Standing.REPLACED, Document.Standing.COUNTS);
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() throws IOException, InterruptedException {
    var sent = new ArrayList<String>();
    answers.put(
        "/1",
        talk -> {
          if (talk.head().contains("if-none-match: \"v1\"")
              && talk.head().contains("if-modified-since: sat")) {
            talk.status("304 Not Modified");
          } else {
            sent.add(talk.path());
            talk.say(
                "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nLast-Modified: Sat, 21 Nov 2026 10:00:00 GMT\r\n");
            talk.say("Content-Type: text/html\r\nConnection: close\r\n\r\n" + PAGE.formatted(1));
          }
        });
    tried.fetch("http://good.test/1");
    var again = tried.fetch("http://good.test/1");
    assertThat(again.messages()).isEmpty();
    assertThat(again.count().known()).isEqualTo(1);
    assertThat(sent).hasSize(1);
  }

  @Test
  void aFeedLeadsToItsPagesOnce() throws IOException, InterruptedException {
    pages(3);
    xml("/feed", feed(2));
    assertThat(tried.fetch("http://good.test/feed").count().added()).isEqualTo(2);
    xml("/feed", feed(3));
    assertThat(tried.fetch("http://good.test/feed").count().added()).isEqualTo(1);
    assertThat(server.asked()).containsExactly("/feed", "/1", "/2", "/feed", "/3");
    var again = tried.fetch(new Fetching.Plan(1000, true), "http://good.test/feed").count();
    assertThat(again.added()).isZero();
    assertThat(again.known()).as("--again asks anew").isEqualTo(3);
  }

  @Test
  void aFeedsOwnTextStandsWhereThePageCannotBeHad() throws IOException, InterruptedException {
    var items =
        "<item><link>http://good.test/gone</link><description>قتل الجيش المالي 14 مسلحا في كيدال.</description></item>";
    xml("/feed", feed(0).replace("</channel>", items + "</channel>"));
    var call = tried.fetch("http://good.test/feed");
    assertThat(call.messages()).singleElement().asString().contains("no such page");
    assertThat(call.problems().getFirst().at()).isEqualTo("named by http://good.test/feed");
    assertThat(tried.documents())
        .singleElement()
        .extracting(Document::page)
        .isEqualTo("http://good.test/gone");
  }

  @Test
  void aSitemapLeadsToItsPagesAndToThoseThatChanged() throws IOException, InterruptedException {
    pages(3);
    xml(
        "/index",
        "<sitemapindex><sitemap><loc>http://good.test/map.xml.gz</loc></sitemap><sitemap><loc>http://good.test/index</loc></sitemap></sitemapindex>");
    var map =
        "<urlset><url><loc>http://www.good.test/1</loc><lastmod>2026-11-20</lastmod></url><url><loc>http://good.test/2</loc><lastmod>%s</lastmod></url></urlset>";
    var packed = new String[] {map.formatted("2026-11-20T10:00:00Z")};
    answers.put(
        "/map.xml.gz",
        talk -> talk.page("application/x-gzip", MisbehavingFiles.gzip(packed[0].getBytes())));
    assertThat(tried.fetch("http://good.test/index").count().added()).isEqualTo(2);
    packed[0] = map.formatted(world.outside().moments().now().plusSeconds(3600));
    assertThat(tried.fetch("http://good.test/index").count().added()).isZero();
    assertThat(server.asked().stream().filter(path -> path.equals("/2")))
        .as("a date to come says nothing")
        .hasSize(1);
    page("/2", PAGE.formatted(22));
    world.pass(Duration.ofDays(1));
    packed[0] = map.formatted(MadeUpWorld.BEGIN.plusSeconds(3600));
    assertThat(tried.fetch("http://good.test/index").count().versions()).isEqualTo(1);
  }

  @Test
  void aRunHasItsMostAndTheNextGoesOn() throws IOException, InterruptedException {
    pages(5);
    xml("/feed", feed(5));
    var plan = new Fetching.Plan(2, false);
    var first = tried.fetch(plan, "http://good.test/feed");
    assertThat(first.count().added()).isEqualTo(2);
    assertThat(first.messages()).singleElement().asString().startsWith("3 more pages are named");
    assertThat(tried.fetch(plan, "http://good.test/feed").count().added()).isEqualTo(2);
    assertThat(tried.fetch(plan, "http://good.test/feed").messages()).isEmpty();
    assertThat(tried.documents()).hasSize(5);
  }

  @Test
  void whereverItIsStoppedTheSameCallGoesOn() throws IOException, InterruptedException {
    pages(4);
    xml("/feed", feed(4));
    for (stopAt = 0; stopAt < 6; stopAt++) {
      var before = new TreeSet<>(kept());
      tried.fetch("http://good.test/feed");
      assertThat(kept()).containsAll(before);
    }
    stopAt = Integer.MAX_VALUE;
    assertThat(tried.fetch("http://good.test/feed").messages()).isEmpty();
    assertThat(kept()).hasSize(4);
    assertThat(tried.documents()).as("nothing came twice").hasSize(4);
  }

  private Set<String> kept() throws IOException {
    var pages = new TreeSet<String>();
    tried.documents().forEach(document -> pages.add(document.page()));
    return pages;
  }

  @Test
  void whoIsInterruptedLosesNothing() throws IOException, InterruptedException {
    pages(4);
    xml("/feed", feed(4));
    answers.put(
        "/3",
        talk -> {
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().equals("the caller"))
              .forEach(Thread::interrupt);
        });
    var ended = new ArrayList<Exception>();
    var caller =
        Thread.ofPlatform()
            .name("the caller")
            .start(() -> {
              try {
                tried.fetch("http://good.test/feed");
              } catch (IOException | InterruptedException e) {
                ended.add(e);
              }
            });
    caller.join();
    assertThat(ended).singleElement().isInstanceOf(InterruptedException.class);
    assertThat(tried.documents()).hasSize(2);
    page("/3", PAGE.formatted(3));
    assertThat(tried.fetch("http://good.test/feed").count().added()).isEqualTo(2);
    assertThat(server.asked().stream().filter(path -> path.equals("/1"))).hasSize(1);
  }

  @Test
  void aHostIsAskedAsOftenAsItLikes() throws IOException, InterruptedException {
    pages(3);
    xml("/feed", feed(3));
    tried.fetch("http://good.test/feed");
    assertThat(world.pauses())
        .containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
    world.pauses().clear();
    answers.put(
        "/robots.txt",
        talk -> talk.page("text/plain", "User-agent: *\nCrawl-delay: 7\nDisallow: /3\n"));
    var call = tried.fetch("http://good.test/1", "http://good.test/2", "http://good.test/3");
    assertThat(world.pauses()).containsExactly(Duration.ofSeconds(7));
    assertThat(call.messages()).singleElement().asString().contains("keeps programs out of it");
    assertThat(server.talks().stream().filter(talk -> talk.path().equals("/robots.txt")))
        .as("asked once in a run")
        .hasSize(2);
  }

  @Test
  void aHostThatWantsRestGetsIt() throws IOException, InterruptedException {
    page("/2", PAGE.formatted(2));
    answers.put("/1", talk -> talk.status("429 Too Many Requests", "Retry-After: 30"));
    var call = tried.fetch("http://good.test/1", "http://good.test/2");
    assertThat(call.messages()).singleElement().asString().contains("asked too often");
    assertThat(world.pauses()).containsExactly(Duration.ofSeconds(30));
    answers.put(
        "/1", talk -> talk.status("503 Away", "Retry-After: Sat, 21 Nov 2026 20:00:00 GMT"));
    assertThat(tried.fetch("http://good.test/1", "http://good.test/2").messages().getLast())
        .isEqualTo(
            "good.test asks to be left alone until 2026-11-21T20:00:00Z; say the same again then");
  }

  @Test
  void manyFaultsOfOneKindAreCounted() throws IOException, InterruptedException {
    xml("/feed", feed(20));
    var problems = tried.fetch("http://good.test/feed").problems();
    assertThat(problems).hasSize(4);
    assertThat(problems.getLast().at()).isEqualTo("17 more addresses");
  }

  @Test
  void aNameIsAskedForOncePerConnection() throws IOException, InterruptedException {
    page("/1", PAGE.formatted(1));
    tried.fetch("http://good.test/1");
    assertThat(world.resolved()).hasSize(world.connected()).hasSize(2);
  }

  @Test
  void anAllowedHostMayBeInside() throws IOException, InterruptedException {
    page("/1", PAGE.formatted(1));
    world.name("home.test", "192.168.7.7", server);
    assertThat(tried.fetch("http://home.test/1").messages().getFirst())
        .isEqualTo(
            "home.test is at 192.168.7.7: a private network; nothing inside is fetched. Where you mean it, say --allow-host home.test");
    assertThat(tried.allowing("home.test").fetch("http://home.test/1").count().added())
        .isEqualTo(1);
  }

  @Test
  void packedAndOldCharsetsAreRead() throws IOException, InterruptedException {
    var text = PAGE.formatted(14);
    var arabic = text.getBytes(Charset.forName("windows-1256"));
    answers.put(
        "/1",
        talk -> {
          talk.say("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n");
          talk.out().write(MisbehavingFiles.gzip(arabic));
          talk.out().flush();
        });
    tried.fetch("http://good.test/1");
    var document = tried.documents().getFirst();
    assertThat(tried.bytes(document)).isEqualTo(arabic);
    assertThat(document.facts().reports()).isEqualTo(1);
  }

  /// A page in ISO-8859-6 reads as a nonsense in every other charset.
  @Test
  void theCharsetThatTheServerNamesIsUsedAndKept() throws IOException, InterruptedException {
    var arabic = PAGE.formatted(14).getBytes(Charset.forName("ISO-8859-6"));
    answers.put("/1", talk -> talk.page("text/html; charset=ISO-8859-6", arabic));
    tried.fetch("http://good.test/1");
    var document = tried.documents().getFirst();
    assertThat(document.capture().format()).isEqualTo("html iso-8859-6");
    assertThat(tried.bytes(document)).isEqualTo(arabic);
    assertThat(document.facts().reports()).as("it is read so, also later").isEqualTo(1);
    var plain = PAGE.formatted(15).getBytes(Charset.forName("windows-1256"));
    answers.put("/2", talk -> talk.page("text/html; charset=windows-1256", plain));
    tried.fetch("http://good.test/2");
    assertThat(tried.documents().getLast().capture().format())
        .as("told only where it changes what is read")
        .isEqualTo("html");
  }

  @Test
  void addressesAreReadAsPeopleWriteThem() throws IOException {
    assertThat(WebAddress.of(" HTTPS://Example.org ")).hasToString("https://example.org/");
    assertThat(WebAddress.of("http://example.org:80?a=b c#d"))
        .hasToString("http://example.org/?a=b%20c");
    assertThat(WebAddress.of("http://خبر.example/%zz"))
        .hasToString("http://xn--ngblk.example/%25zz");
    var base = WebAddress.of("https://example.org:8443/a/b?c");
    assertThat(base.resolve("../d e")).hasToString("https://example.org:8443/d%20e");
    assertThat(base.resolve("?x")).hasToString("https://example.org:8443/a/?x");
    assertThat(base.resolve("//other.example/خ")).hasToString("https://other.example/%D8%AE");
    assertThatThrownBy(() -> WebAddress.of("example.org"))
        .hasMessageContaining("only http and https");
  }

  @Test
  void machinesOfTheOpenNetAreAsked() {
    for (var open :
        List.of("93.184.216.34", "2606:2800:220:1::1", "64:ff9b::5db8:d822", "2002:5db8:d822::")) {
      assertThat(Inside.what(java.net.InetAddress.ofLiteral(open))).as(open).isNull();
    }
  }
}
