package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A program that has gone wild leaves the desk to the others, and people never notice a limit.
class RatesTest {
  private static final Instant BEGIN = Instant.parse("2026-01-01T10:00:00Z");

  @TempDir Path folder = Path.of("");

  private final Instant[] now = {BEGIN};
  private final Rates rates = new Rates(() -> now[0]);

  private int taken(String who, int most) {
    var taken = 0;
    while (taken <= most && rates.take(who, most).isZero()) {
      taken++;
    }
    return taken;
  }

  @ParameterizedTest
  @CsvSource({
    // waited in ms, then left of 60 a minute
    "0, 0",
    "999, 0",
    "1000, 1",
    "30000, 30",
    "59999, 59",
    "60000, 60",
    "600000, 60",
    "-5000, 0"
  })
  void anAllowanceFillsByItself(long waited, int left) {
    assertThat(taken("amal", 60)).isEqualTo(60);
    now[0] = BEGIN.plusMillis(waited);
    assertThat(taken("amal", 60)).isEqualTo(left);
    assertThat(taken("idir", 60)).as("each has their own").isEqualTo(60);
  }

  @ParameterizedTest
  @CsvSource({"60, 1000", "1200, 50", "300, 200", "1, 60000"})
  void whoHasNoneLeftIsToldHowLongToWait(int most, long wait) {
    taken("amal", most);
    assertThat(rates.take("amal", most)).isEqualTo(Duration.ofMillis(wait));
    now[0] = BEGIN.plusMillis(wait);
    assertThat(rates.take("amal", most)).isZero();
  }

  @Test
  void manyStrangersTakeNoMemory() {
    for (var i = 0; i < 100_000; i++) {
      assertThat(rates.take("at " + i, 60)).isZero();
    }
  }

  /// The desk's clock stands still here.
  @Test
  void theDeskSaysThatItIsEnough() throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var rima = team.signedIn("rima");
      var idir = team.signedIn("idir");
      for (var i = 0; i < Rates.READ; i++) {
        assertThat(rima.get("/api/token").status()).as("request %s", i).isEqualTo(200);
      }
      var page = rima.get("/ar/events");
      assertThat(page.status()).isEqualTo(429);
      assertThat(page.header("Retry-After")).isEqualTo("1");
      assertThat(page.body()).contains("dir=\"rtl\"", "انتظر دقيقة");
      var call = rima.get("/api/ledger");
      assertThat(call.status()).isEqualTo(429);
      assertThat(call.body())
          .isEqualTo("{\"kind\":\"wrong\",\"message\":\"too many requests; wait 1 s\"}\n");
      assertThat(rima.get("/static/desk.css").status()).as("its look it keeps").isEqualTo(200);
      assertThat(idir.get("/en/events").status()).as("others go on").isEqualTo(200);
      team.pass(Duration.ofSeconds(1));
      assertThat(rima.get("/ar/events").status()).isEqualTo(200);

      var token = Map.of("token", idir.get("/en").token());
      for (var i = 0; i < Rates.CHANGE; i++) {
        assertThat(idir.post("/api/change", token).status()).as("change %s", i).isEqualTo(400);
      }
      assertThat(idir.post("/api/change", token).status()).isEqualTo(429);
      assertThat(idir.get("/en/events").status()).as("reading goes on").isEqualTo(200);
      assertThat(team.signedIn("rima").get("/en").status()).as("signing in too").isEqualTo(200);
      team.pass(Sessions.IDLE.plusSeconds(1));
      assertThat(idir.get("/en").status()).as("unattended").isEqualTo(303);
    }
  }

  @Test
  void aDeskForOneLimitsNothing() throws IOException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, false)) {
      var browser = new Browsing(team.desk);
      for (var i = 0; i <= Rates.READ; i++) {
        assertThat(browser.get("/api/token").status()).isEqualTo(200);
      }
    }
  }
}
