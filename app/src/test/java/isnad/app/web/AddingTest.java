package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.edit.Workbench;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.keep.KeptReadings;
import isnad.app.keep.Room;
import isnad.app.ledger.CaseLedger;
import isnad.app.words.Language;
import isnad.store.CaseAddress;
import isnad.store.CaseStore;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Pages come into a case through the browser, are told at once, and what cannot be read says what
/// to do.
class AddingTest {
  private static final String PAGE = "قتل الجيش المالي 14 مسلحا في كيدال يوم 25 يوليو 2024.\n";
  private static final String BOUNDARY = "--cut";

  private static Engine engine;

  @TempDir Path folder = Path.of("");
  private Desk desk;
  private Workbench bench;
  private Live live;
  private CaseAddress address;

  @BeforeAll
  static void read() throws IOException {
    engine = App.engine(PackFolder.read(Bundled.folder("packs")));
  }

  @BeforeEach
  void serve() throws IOException {
    address = CaseAddress.of(folder.resolve("case.isnad").toString());
    CaseStore.create(address).close();
    var readings = new KeptReadings(address, engine, Room.ofMachine(1), (fetched, of) -> {});
    bench = new Workbench(engine, readings, new CaseLedger(address));
    live = new Live(bench);
    desk = Desk.start(live, 0, Language.EN);
  }

  @AfterEach
  void stop() throws IOException {
    desk.close();
    live.close();
    bench.close();
  }

  private String get(String path) throws IOException, InterruptedException {
    var accept = path.endsWith("/progress") ? "text/event-stream" : "*/*";
    var request = HttpRequest.newBuilder(URI.create(desk.address()).resolve(path));
    return send(request.header("Accept", accept).build()).body();
  }

  private static HttpResponse<String> send(HttpRequest request)
      throws IOException, InterruptedException {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
  }

  private HttpRequest.Builder post(String path) throws IOException, InterruptedException {
    var token = get("/api/token").replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
    return HttpRequest.newBuilder(URI.create(desk.address()).resolve(path))
        .header("X-Isnad-Token", token);
  }

  private HttpResponse<String> upload(String path, String name, String text)
      throws IOException, InterruptedException {
    var body =
        "--%s\r\nContent-Disposition: form-data; name=\"files\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
            .formatted(BOUNDARY, name, text, BOUNDARY);
    return send(
        post(path)
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  private HttpResponse<String> form(String path, String body)
      throws IOException, InterruptedException {
    return send(
        post(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  /// All that is told of a lot until it is done.
  private String progress(HttpResponse<String> begun) throws IOException, InterruptedException {
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
    var lot = begun.body().replaceAll("(?s).*\"lot\":([0-9]+).*", "$1");
    return get("/api/add/" + lot + "/progress");
  }

  @Test
  void anEmptyCaseLeadsToItsFirstStepFromEveryPage() throws IOException, InterruptedException {
    for (var page : new String[] {"", "/timeline", "/map", "/network", "/events", "/sources"}) {
      assertThat(get("/en" + page)).as(page).contains("class=\"first-step\" href=\"/en/add\"");
    }
    assertThat(get("/en")).doesNotContain("./isnad new");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWaysToBeginObeyNoMarksOfDirection(Language language)
      throws IOException, InterruptedException {
    assertThat(get("/" + language.code() + "/add"))
        .contains("isnad serve --fetch")
        .doesNotContain("class=\"ctl\"")
        .doesNotContain("LRM");
  }

  @Test
  void aFileIsKeptReadAndShownAtOnceAndTwiceAddsNothing() throws IOException, InterruptedException {
    assertThat(get("/en/add")).contains("three ways to begin").contains("multipart/form-data");
    assertThat(get("/ar/add")).contains("ثلاث طرق للبدء");
    var told = progress(upload("/api/add", "../../page.txt", PAGE));
    assertThat(told).contains("event: progress").contains("\"added\":1").contains("\"done\":true");
    assertThat(live.now().chronicle().events()).hasSize(1);
    assertThat(get("/en")).contains("Kidal");
    assertThat(progress(upload("/api/add", "page.txt", PAGE)))
        .contains("\"added\":0")
        .contains("\"known\":1");
    assertThat(progress(upload("/api/add", "page.txt", PAGE.replace("14", "15"))))
        .as("a changed file is a version of its page")
        .contains("\"versions\":1");
    assertThat(live.now().chronicle().events()).hasSize(1);
  }

  @Test
  void withoutAScriptTheFormLeadsToAPageThatTellsWhatCame()
      throws IOException, InterruptedException {
    var answer = upload("/ar/add", "page.xyz", PAGE);
    assertThat(answer.statusCode()).isEqualTo(303);
    var page = answer.headers().firstValue("Location").orElseThrow();
    assertThat(page).startsWith("/ar/add?lot=");
    get("/api/add/" + page.replaceAll(".*=", "") + "/progress");
    assertThat(get(page)).contains("أُضيف").contains("page.xyz").contains(".warc");
  }

  @Test
  void nothingIsFetchedUnlessTheDeskWasStartedTo() throws IOException, InterruptedException {
    assertThat(get("/en/add")).contains("--fetch").doesNotContain("<textarea");
    assertThat(progress(form("/api/add", "address=https%3A%2F%2Fnews.example%2Fa")))
        .contains("isnad add --fetch")
        .contains("\"added\":0");
  }

  @Test
  void tagsAndNotesStayBesideTheirPage() throws IOException, InterruptedException {
    progress(upload("/api/add", "page.txt", PAGE));
    var report = live.now().chronicle().readings().getFirst().reports().getFirst().id().value();
    var page = "/en/report/" + report.replace(":", "%3A");
    assertThat(form("/api/mark", "document=page&what=TAG&content=kidal").statusCode())
        .isEqualTo(201);
    var back =
        form(
            "/en/mark",
            "document=page&what=NOTE&content=%3Cb%3Ecall%20them&back=" + page.replace("%", "%25"));
    assertThat(back.headers().firstValue("Location")).contains(page);
    assertThat(get(page)).contains("<bdi>kidal</bdi>").contains("&lt;b&gt;call them");
    form("/api/mark", "document=page&what=UNTAG&content=kidal");
    assertThat(get(page)).doesNotContain("<bdi>kidal</bdi>");
    assertThat(form("/api/mark", "document=none&what=TAG&content=x").statusCode()).isEqualTo(404);
    assertThat(form("/api/mark", "document=page&what=TAG&content=").statusCode()).isEqualTo(400);
  }

  @Test
  void aCorrectionOfACaseIsInItsLedger() throws IOException, InterruptedException {
    progress(upload("/api/add", "page.txt", PAGE));
    var report = live.now().chronicle().readings().getFirst().reports().getFirst().id().value();
    var answer = form("/api/change", "do=reject&why=x&report=" + report.replace(":", "%3A"));
    assertThat(answer.statusCode()).isEqualTo(201);
    try (var store = CaseStore.openToRead(address)) {
      assertThat(store.ledger().read().entries()).hasSize(1);
    }
    progress(upload("/api/add", "other.txt", PAGE.replace("كيدال", "غاو")));
    assertThat(live.now().chronicle().events())
        .as("what was added keeps what was decided")
        .hasSize(1);
  }
}
