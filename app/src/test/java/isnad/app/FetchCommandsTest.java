package isnad.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import isnad.app.fetch.Outside;
import isnad.read.pack.PackFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `isnad add --fetch` and `isnad watch` as their user meets them, over real sockets.
class FetchCommandsTest {
  private static final String PAGE = "<p>قتل الجيش المالي %s مسلحا في كيدال يوم 25 يوليو 2024.</p>";
  private static final Map<Integer, Engine> ENGINES = new HashMap<>();

  @TempDir Path folder = Path.of("");

  private final Map<String, String> pages = new HashMap<>();
  private final List<Duration> pauses = new ArrayList<>();
  private Runnable betweenRounds = () -> {};
  private Instant now = Instant.parse("2026-11-21T12:00:00Z");
  private HttpServer server;
  private String site;
  private String place;

  private record Run(int code, String out, String err) {}

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          var body = pages.get(exchange.getRequestURI().getPath());
          var type =
              exchange.getRequestURI().getPath().endsWith(".rss")
                  ? "application/rss+xml"
                  : "text/html";
          var bytes = String.valueOf(body).getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
          exchange.sendResponseHeaders(body == null ? 404 : 200, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
    server.start();
    site = "http://localhost:" + server.getAddress().getPort();
    place = folder.resolve("case.isnad").toString();
    run("new", place);
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static Engine engine(List<PackFile> files) {
    return ENGINES.computeIfAbsent(files.hashCode(), hash -> App.engine(files));
  }

  private Run run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Console.Screen.PIPE);
    var real = Outside.REAL;
    var clock =
        new Outside.Moments() {
          @Override
          public Instant now() {
            return now;
          }

          @Override
          public void pause(Duration time) {
            now = now.plus(time);
            if (time.toMinutes() > 0) {
              pauses.add(time);
              betweenRounds.run();
            }
          }
        };
    var outside = new Outside(real.names(), real.sockets(), real.trust(), clock);
    var code = App.run(console, FetchCommandsTest::engine, outside, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void nothingIsFetchedUnlessItIsAskedFor() {
    var run = run("add", site + "/1", "--case", place);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).startsWith("0 added");
    assertThat(run.err()).contains(site + "/1: Isnad fetches nothing unless", "isnad add --fetch");
    assertThat(run("watch", site + "/feed.rss", "--case", place).code()).isEqualTo(2);
    assertThat(run("watch", site + "/feed.rss", "--case", place).err()).contains("--fetch");
  }

  @Test
  void whatIsInsideIsFetchedWhereItsHostIsAllowed() {
    pages.put("/1", PAGE.formatted(14));
    var refused = run("add", "--fetch", site + "/1", "--case", place);
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.err()).contains("this machine (loopback)", "--allow-host localhost");
    var added = run("add", "--fetch", "--allow-host", "localhost", site + "/1", "--case", place);
    assertThat(added.err()).isEmpty();
    assertThat(added.out()).startsWith("1 added");
    assertThat(run("list", "--case", place).out()).contains("localhost-");
    assertThat(run("read", "--case", place).out()).contains("Attack");
    assertThat(run("check", "--case", place).out()).endsWith("0 faults\n");
  }

  @Test
  void aFeedInAFileLeadsToItsPages() throws IOException {
    pages.put("/1", PAGE.formatted(14));
    var feed = Files.writeString(folder.resolve("a.rss"), feed("/1")).toString();
    var added = run("add", "--fetch", "--allow-host", "localhost", feed, "--case", place);
    assertThat(added.err()).isEmpty();
    assertThat(added.out()).startsWith("1 added");
  }

  private String feed(String... paths) {
    var text =
        new StringBuilder(
            "<rss version=\"2.0\"><channel><title>t</title><link>"
                + site
                + "</link><description>d</description>");
    for (var path : paths) {
      text.append("<item><title>x</title><link>")
          .append(site)
          .append(path)
          .append("</link></item>");
    }
    return text.append("</channel></rss>").toString();
  }

  @Test
  void watchingAddsWhatIsNewRoundAfterRound() throws IOException {
    pages.put("/1", PAGE.formatted(14));
    pages.put("/2", PAGE.formatted(15));
    pages.put("/feed.rss", feed("/1", "/gone"));
    var watched = Files.createDirectory(folder.resolve("watched"));
    Files.writeString(watched.resolve("a.txt"), PAGE.formatted(1));
    betweenRounds =
        () -> {
          pages.put("/feed.rss", feed("/1", "/2", "/gone"));
          try {
            Files.writeString(watched.resolve("b.txt"), PAGE.formatted(2));
          } catch (IOException e) {
            throw new IllegalStateException(e);
          }
        };
    var run =
        run(
            "watch",
            watched.toString(),
            site + "/feed.rss",
            "--fetch",
            "--allow-host",
            "localhost",
            "--every",
            "30m",
            "--rounds",
            "3",
            "--case",
            place);
    assertThat(run.out().lines().map(line -> line.substring(0, 28)))
        .containsExactly("2026-11-21T12:00:00Z 2 added", "2026-11-21T12:30:02Z 2 added");
    assertThat(pauses).containsExactly(Duration.ofMinutes(30), Duration.ofMinutes(30));
    assertThat(run.err().lines().filter(line -> line.contains("/gone"))).as("told once").hasSize(1);
    assertThat(run("watch", "--every", "soon", "x", "--case", place).err())
        .contains("15m, 2h or 1d");
  }
}
