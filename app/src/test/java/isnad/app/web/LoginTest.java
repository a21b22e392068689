package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.app.Case;
import isnad.app.words.Language;
import isnad.fuse.relation.Lore;
import isnad.model.Chronicle;
import isnad.model.Directory;
import isnad.store.Role;
import isnad.store.Team.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A desk for a team lets in whom the case knows, and each may do what their role says. When one of
/// these fails, a stranger reads the case, or somebody changes it under another's name.
class LoginTest {
  private static final String PASSWORD = "four small grey donkeys";
  private final Map<String, Role> users = new ConcurrentHashMap<>();
  private final GuestList guests = new Users();
  private final Desk desk = desk(new Listening("127.0.0.1", 0, List.of(), guests));

  private final class Users implements GuestList {
    @Override
    public boolean knows(String name, String password) {
      return users.containsKey(name) && password.equals(PASSWORD);
    }

    @Override
    public @Nullable Standing standing(String name) {
      var role = users.get(name);
      return role == null ? null : new Standing(role, 1);
    }
  }

  private static Desk desk(Listening listening) {
    var nothing =
        new Chronicle(List.of(), List.of(), new Directory(List.of(), List.of()), List.of());
    var lore = new Lore(List.of(), Map.of(), Lore.USUAL_HALF_LIFE);
    var live = new Live(new Snapshot(new Case(nothing, List.of()), lore, List::of));
    try {
      return Desk.start(live, listening, Language.AR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeEach
  void team() {
    users.putAll(Map.of("amal", Role.OWNER, "idir", Role.ANALYST, "rima", Role.READER));
  }

  @AfterEach
  void stop() {
    desk.close();
  }

  private Browsing signedIn(String name) throws IOException {
    var browser = new Browsing(desk);
    assertThat(browser.signIn(name, PASSWORD).status()).isEqualTo(303);
    return browser;
  }

  @Test
  void aStrangerSeesTheLoginAndNothingElse() throws IOException {
    var stranger = new Browsing(desk);
    for (var path : List.of("/ar", "/en", "/en/event/x", "/", "/etc/passwd", "/en/nothing?q=1")) {
      var answer = stranger.get(path);
      assertThat(answer.status()).as(path).isEqualTo(303);
      assertThat(answer.header("Location")).as(path).contains("/login?next=%2F");
      assertThat(answer.body()).as(path).isEqualTo("Redirected");
    }
    var login = stranger.get("/en/login?next=%2Fen%2Fevent%2Fx");
    assertThat(login.status()).isEqualTo(200);
    assertThat(login.body())
        .contains("type=\"password\"", "value=\"/en/event/x\"")
        .doesNotContain("<script>", "onclick", "style=");
    assertThat(login.header("Content-Security-Policy"))
        .contains("default-src 'none'", "script-src 'self'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(stranger.get("/static/desk.css").status()).isEqualTo(200);
    var post = stranger.post("/en/change", Map.of("token", login.token()));
    assertThat(post.status()).isEqualTo(401);
  }

  @Test
  void whoSignsInGetsWhereTheyWantedToGo() throws IOException {
    var browser = new Browsing(desk);
    var token = browser.get("/en/login").token();
    var answer =
        browser.post(
            "/en/login",
            Map.of(
                "token", token, "name", "rima", "password", PASSWORD, "next", "/ar/event/x?q=%D9"));
    assertThat(answer.status()).isEqualTo(303);
    assertThat(answer.header("Location")).isEqualTo("/ar/event/x?q=%D9");
    assertThat(browser.get("/en").body()).contains("rima", "Sign out");
    for (var next :
        List.of(
            "https://evil.example/",
            "//evil.example",
            "/\\evil.example",
            "/ar\\..\\evil",
            "/arevil",
            "javascript:alert(1)",
            "/en/\r\nSet-Cookie: isnad=x")) {
      var fresh = new Browsing(desk);
      var form =
          Map.of(
              "token",
              fresh.get("/en/login").token(),
              "name",
              "rima",
              "password",
              PASSWORD,
              "next",
              next);
      assertThat(fresh.post("/en/login", form).header("Location")).as(next).isEqualTo("/en");
    }
  }

  @Test
  void theCookieIsForThisDeskAlone() throws IOException {
    var answer = new Browsing(desk).signIn("rima", PASSWORD);
    assertThat(answer.header("Set-Cookie"))
        .matches("isnad=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict");
    var open = new Listening("127.0.0.1", 0, List.of("desk.example"), guests);
    try (var proxied = desk(open)) {
      var set = new Browsing(proxied, "desk.example").signIn("rima", PASSWORD).header("Set-Cookie");
      assertThat(set)
          .matches("__Host-isnad=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Strict; Secure");
      assertThat(new Browsing(proxied, "evil.example").get("/en/login").status()).isEqualTo(421);
    }
    var one = new Browsing(desk);
    one.signIn("rima", PASSWORD);
    var first = one.cookie;
    one.signIn("rima", PASSWORD);
    assertThat(one.cookie).as("a new session each time").isNotEqualTo(first);
    var guessed = new Browsing(desk);
    guessed.cookie = "isnad=" + "A".repeat(43);
    assertThat(guessed.get("/en").status()).isEqualTo(303);
    guessed.cookie = first;
    assertThat(guessed.get("/en").status()).as("the one before is over").isEqualTo(303);
  }

  @Test
  void eachRoleMayDoWhatItSays() throws IOException {
    var changes = List.of("/en/change", "/ar/change", "/en", "/en/event/x", "/api/change");
    for (var name : users.keySet()) {
      var browser = signedIn(name);
      var page = browser.get("/en");
      assertThat(page.status()).as(name).isEqualTo(200);
      assertThat(browser.get("/en/event/none").status()).as(name).isEqualTo(404);
      for (var path : changes) {
        assertThat(browser.post(path, Map.of("x", "y")).status())
            .as("%s without the token at %s", name, path)
            .isEqualTo(403);
        var status = browser.post(path, Map.of("token", page.token())).status();
        if (name.equals("rima")) {
          assertThat(status).as("a reader at %s", path).isEqualTo(403);
        } else {
          assertThat(status).as("%s at %s", name, path).isNotIn(401, 403, 500);
        }
      }
    }
  }

  @Test
  void aFormOfAnotherIsRefused() throws IOException {
    var amal = signedIn("amal");
    var idir = signedIn("idir");
    var amals = amal.get("/en").token();
    var idirs = idir.get("/en").token();
    assertThat(amals).isNotEqualTo(idirs).isNotEqualTo(new Browsing(desk).get("/en/login").token());
    assertThat(idir.post("/en/change", Map.of("token", amals)).status()).isEqualTo(403);
    var token = Map.of("token", idirs);
    for (var sign :
        List.of(
            "Origin: https://evil.example",
            "Sec-Fetch-Site: cross-site",
            "Sec-Fetch-Site: same-site")) {
      assertThat(idir.post("/en/change", token, sign).status()).as(sign).isEqualTo(403);
    }
    for (var sign : List.of("Sec-Fetch-Site: same-origin", "Origin: null")) {
      assertThat(idir.post("/en/change", token, sign).status()).as(sign).isNotIn(401, 403);
    }
  }

  @Test
  void whoIsRemovedOrSignsOutIsOut() throws IOException {
    var idir = signedIn("idir");
    var token = idir.get("/en").token();
    users.put("idir", Role.READER);
    assertThat(idir.post("/en/change", Map.of("token", token)).status())
        .as("who is made something else signs in anew")
        .isEqualTo(401);
    idir = signedIn("idir");
    assertThat(idir.post("/en/change", Map.of("token", idir.get("/en").token())).status())
        .as("from now on a reader")
        .isEqualTo(403);
    users.remove("idir");
    assertThat(idir.get("/en").status()).isEqualTo(303);
    var rima = signedIn("rima");
    var cookie = rima.cookie;
    assertThat(rima.post("/en/logout", Map.of()).status()).as("without token").isEqualTo(403);
    var out = rima.post("/en/logout", Map.of("token", rima.get("/en").token()));
    assertThat(out.status()).isEqualTo(303);
    assertThat(out.header("Set-Cookie")).startsWith("isnad=;").contains("Max-Age=0");
    rima.cookie = cookie;
    assertThat(rima.get("/en").status()).as("the session is gone here too").isEqualTo(303);
  }

  @Test
  void guessingIsSlow() throws IOException {
    var guesser = new Browsing(desk);
    for (var guess = 0; guess < Attempts.OF_NAME; guess++) {
      var answer = guesser.signIn("amal", "guess " + guess);
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.body()).contains("There is no such user, or it is not their password.");
    }
    var last = guesser.signIn("amal", PASSWORD);
    assertThat(last.status()).as("even the right one").isEqualTo(429);
    assertThat(last.header("Retry-After")).isEqualTo("900");
    assertThat(last.body()).contains("Wait a quarter of an hour");
    assertThat(guesser.signIn("idir", PASSWORD).status()).as("others may").isEqualTo(303);
    assertThat(new Browsing(desk).signIn("nobody", PASSWORD).body())
        .as("who is no user is told the same")
        .contains("There is no such user, or it is not their password.");
  }

  @Test
  void attemptsAndSessionsAreOverAfterAWhile() {
    var now = new Instant[] {Instant.parse("2026-01-01T10:00:00Z")};
    var attempts = new Attempts(() -> now[0]);
    for (var i = 0; i < Attempts.OF_ADDRESS; i++) {
      attempts.failed("name" + i, "192.0.2.7");
    }
    assertThat(attempts.left("other", "192.0.2.7", false)).isFalse();
    assertThat(attempts.left("other", "192.0.2.7", true)).as("a proxy stands for many").isTrue();
    assertThat(attempts.left("other", "192.0.2.8", false)).isTrue();
    now[0] = now[0].plus(Attempts.LATELY).plusSeconds(1);
    assertThat(attempts.left("other", "192.0.2.7", false)).isTrue();

    var sessions = new Sessions(() -> now[0]);
    var id = sessions.begin("rima", new Standing(Role.READER, 1));
    for (var waited = Duration.ZERO;
        waited.compareTo(Sessions.LONGEST) < 0;
        waited = waited.plus(Sessions.IDLE)) {
      assertThat(sessions.get(id)).as("after %s", waited).isNotNull();
      now[0] = now[0].plus(Sessions.IDLE);
    }
    now[0] = now[0].plusSeconds(1);
    assertThat(sessions.get(id)).as("not for ever").isNull();
    var idle = sessions.begin("rima", new Standing(Role.READER, 1));
    now[0] = now[0].plus(Sessions.IDLE).plusSeconds(1);
    assertThat(sessions.get(idle)).as("nor unattended").isNull();
  }

  @Test
  void othersAreLetInOnlyWithALogin() throws IOException {
    assertThatThrownBy(() -> Listening.at("0.0.0.0", 0, List.of("desk.example"), null))
        .hasMessageContaining("0.0.0.0 can be reached by others: that needs --login");
    assertThatThrownBy(() -> Listening.at("192.0.2.7", 0, List.of(), null))
        .hasMessageContaining("needs --login");
    assertThatThrownBy(() -> Listening.at("0.0.0.0", 0, List.of(), guests))
        .hasMessageContaining("say one with --name HOST");
    assertThatThrownBy(() -> Listening.at("no.such.host.invalid", 0, List.of(), guests))
        .hasMessageContaining("this machine has no such address");
    assertThat(Listening.at("127.0.0.1", 0, List.of(), null).guests()).isNull();
    assertThat(Listening.at("::1", 0, List.of(), null).guests()).isNull();
  }
}
