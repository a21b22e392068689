package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.Readings;
import isnad.app.edit.Workbench;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.ledger.LedgerFile;
import isnad.app.words.Language;
import isnad.model.Ledger;
import isnad.model.Metadata;
import isnad.model.Source;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What an analyst changes on the desk is shown at once, kept for ever, and can be taken back.
class ChangesTest {
  private static final String ONE = "قتل الجيش المالي 14 مسلحا في كيدال يوم 25 يوليو 2024.\n";
  private static final String OTHER =
      "قتل الجيش المالي 20 مسلحا في كيدال يوم 26 يوليو 2024.\n"
          + "وقصف الجيش المالي مدينة غاو يوم 3 مارس 2023.\n";

  private static Engine engine;

  @TempDir Path folder = Path.of("");
  private Live live;
  private Desk desk;

  @BeforeAll
  static void read() throws IOException {
    engine = App.engine(PackFolder.read(Bundled.folder("packs")));
  }

  @BeforeEach
  void serve() throws IOException {
    live = new Live(bench(new LedgerFile(folder.resolve("case.ledger"))));
    desk = Desk.start(live, 0, Language.EN);
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private static Workbench bench(LedgerFile place) throws IOException {
    var readings = List.of(source("one", ONE), source("other", OTHER)).stream();
    return new Workbench(
        engine,
        new Readings(readings.map(engine.reader()).toList(), List.of()),
        place,
        new LedgerFile.Kept(Ledger.EMPTY, List.of()));
  }

  private static Source source(String id, String text) {
    return new Source(id, id + ".txt", "hash of " + id, Source.Media.TEXT, text, Metadata.NONE);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(at(path)).GET().build());
  }

  private HttpResponse<String> post(String path, String... form)
      throws IOException, InterruptedException {
    var body = new ArrayList<String>(List.of("token=" + token()));
    for (var i = 0; i < form.length; i += 2) {
      body.add(form[i] + "=" + URLEncoder.encode(form[i + 1], StandardCharsets.UTF_8));
    }
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(String.join("&", body)))
            .build());
  }

  private URI at(String path) {
    return URI.create(desk.address()).resolve(path);
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }

  private String token() throws IOException, InterruptedException {
    return get("/api/token").body().replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
  }

  /// The report of a document that stands earliest.
  private String report(String document) {
    return live.now().reading(document).orElseThrow().reports().getFirst().id().value();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private String followed(HttpResponse<String> answer) throws IOException, InterruptedException {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
    return get(answer.headers().firstValue("Location").orElseThrow()).body();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aValueIsCorrectedOnItsPageAndTheChangeIsShownAtOnce(Language language)
      throws IOException, InterruptedException {
    var report = report("one");
    var path = "/" + language + "/report/" + encoded(report);
    assertThat(get(path).body()).contains("value=\"2024-07-25\"");
    var answer =
        post(
            "/" + language + "/change",
            "do",
            "replace",
            "report",
            report,
            "field",
            "date",
            "value",
            "2024-08",
            "why",
            "the page's <own> date",
            "back",
            path);
    var page = followed(answer);
    assertThat(page).contains("value=\"2024-08\"").contains("data-toast");
    assertThat(page).contains("the page's &lt;own&gt; date").doesNotContain("<own>");
    assertThat(new LedgerFile(folder.resolve("case.ledger")).read().ledger().entries()).hasSize(1);
    assertThat(get("/" + language + "/log").body())
        .contains(language == Language.AR ? "أغسطس 2024" : "August 2024");
  }

  @Test
  void aFigureIsNamedByWhatAndWhose() throws IOException, InterruptedException {
    post(
        "/api/change",
        "do",
        "replace",
        "report",
        report("one"),
        "field",
        "wounded",
        "of",
        "mali_army",
        "value",
        "../5",
        "why",
        "x");
    var quantities =
        live.now().reading("one").orElseThrow().reports().getFirst().happening().quantities();
    assertThat(quantities).anyMatch(q -> String.valueOf(q.of()).equals("mali_army"));
  }

  @Test
  void anUndoPutsBackWhatWasThere() throws IOException, InterruptedException {
    var report = report("one");
    var entry =
        post("/api/change", "do", "reject", "report", report, "why", "not this army").body();
    assertThat(live.now().telling(new isnad.model.ReportId(report))).isEmpty();
    var id = entry.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    var log =
        followed(post("/en/change", "do", "undo", "entry", id, "why", "x", "back", "/en/log"));
    assertThat(live.now().telling(new isnad.model.ReportId(report))).isPresent();
    assertThat(log).contains("class=\"undone\"").contains("took back");
  }

  @Test
  void eventsAreJoinedAndPartedWhole() throws IOException, InterruptedException {
    var one = report("one");
    var other = report("other");
    var joined =
        post(
            "/en/change",
            "do",
            "join",
            "report",
            one,
            "report",
            other,
            "why",
            "same day",
            "back",
            "/en/event/event%3A" + encoded(other),
            "event",
            "event:" + other);
    assertThat(followed(joined)).contains("Done:");
    var event = live.now().telling(new isnad.model.ReportId(one)).orElseThrow();
    assertThat(event.reports()).hasSize(2);
    post("/en/change", "do", "part", "report", one, "other", other, "why", "two days");
    assertThat(live.now().telling(new isnad.model.ReportId(one)).orElseThrow().reports())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void whatMeansNothingIsSaidAndTheFormComesBackAsItWasTyped(Language language)
      throws IOException, InterruptedException {
    var answer =
        post(
            "/" + language + "/change",
            "do",
            "replace",
            "report",
            report("one"),
            "field",
            "date",
            "value",
            "\"tomorrow\"",
            "why",
            "because",
            "back",
            "/" + language + "/log");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"&#34;tomorrow&#34;\"")
        .contains("value=\"because\"")
        .contains("2024-07-25/2024-07-27");
    assertThat(live.now().state().ledger().entries()).isEmpty();
  }

  @Test
  void aChangeHasAReasonAndAPlaceToBeKept() throws IOException, InterruptedException {
    var nothing = post("/api/change", "do", "reject", "report", report("one"), "why", " ");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("say why");
    assertThat(post("/en/change", "do", "delete", "why", "x").statusCode()).isEqualTo(400);
    desk.close();
    desk = Desk.start(new Live(live.now()), 0, Language.EN);
    var nowhere = post("/api/change", "do", "reject", "report", report("one"), "why", "x");
    assertThat(nowhere.body()).contains("isnad new");
  }

  @Test
  void noAnswerLeadsAwayFromTheDesk() throws IOException, InterruptedException {
    for (var away : List.of("//evil.example/", "https://evil.example", "/en\r\nX: y", "/english")) {
      var answer =
          post("/en/change", "do", "reject", "report", report("one"), "why", "x", "back", away);
      assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith("/en?done=");
      var entry = live.now().state().ledger().entries().getLast().id();
      post("/api/change", "do", "undo", "entry", entry, "why", "x");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theReviewNamesWhatWaitsAndLetsItBeDecided(Language language)
      throws IOException, InterruptedException {
    var page = get("/" + language + "/review").body();
    assertThat(page).contains("id=\"pairs\"").contains("id=\"strangers\"");
    assertThat(get("/api/suggestions").statusCode()).isEqualTo(200);
    assertThat(get("/api/strangers").statusCode()).isEqualTo(200);
    assertThat(get("/api/orphans").body()).isEmpty();
    assertThat(get("/api/actors?q=wag").body()).contains("\"id\":\"wagner\"");
    assertThat(get("/api/places?q=kid").body()).contains("\"id\":\"kidal\"");
    assertThat(get("/" + language + "/help").body()).contains("<kbd>");
  }
}
