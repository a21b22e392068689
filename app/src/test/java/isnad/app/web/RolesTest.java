package isnad.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.App;
import isnad.app.Engine;
import isnad.app.TestCases;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.store.CaseStore;
import isnad.store.Role;
import isnad.store.Signed;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every form and every call, sent by everybody: what their role lets them do is done, what it does
/// not is refused and leaves the case as it was. When this fails, somebody changes what they may
/// not.
class RolesTest {
  private static final List<String> SENDERS = List.of("nobody", "rima", "idir", "amal");
  private static final String OTHER = "seven hungry camels";
  private static Engine engine;

  @TempDir Path folder = Path.of("");
  private int next = 10;

  /// The token of another session.
  private String others = "";

  @BeforeAll
  static void read() throws IOException {
    engine = App.engine(PackFolder.read(Bundled.folder("packs")));
  }

  static List<String> places() throws IOException {
    return TestCases.places().toList();
  }

  /// One sender of one form or call.
  private record Try(Doing doing, String path, String sender, Browsing browser, String token) {
    boolean allowed() {
      var role = TeamDesk.USERS.get(sender);
      return role != null
          && switch (doing) {
            case CHANGE, MARK, ADD, REMOVE, REBUILD -> role != Role.READER;
            case SET, USER -> role == Role.OWNER;
            case PASSWORD, LOGIN, LOGOUT -> true;
          };
    }

    Browsing.Answer send(Map<String, String> fields, @Nullable String carried) throws IOException {
      var form = new LinkedHashMap<>(fields);
      if (carried != null) {
        form.put("token", carried);
      }
      return browser.post(path, form);
    }
  }

  /// What can be done; each time something that was not there before.
  private Map<String, String> fields(Doing doing, TeamDesk team, int turn) {
    next++;
    return switch (doing) {
      case CHANGE ->
          Map.of(
              "do",
              "replace",
              "report",
              team.report(),
              "field",
              "date",
              "value",
              "20" + next,
              "why",
              "x");
      case MARK -> Map.of("document", "a", "what", "TAG", "content", "tag" + next);
      case ADD -> Map.of("address", "https://a.example/" + next);
      case REMOVE ->
          Map.of("document", "b", "why", "x", "do", turn % 2 == 0 ? "remove" : "restore");
      case SET -> Map.of("name", "title", "value", "title " + next);
      case USER -> Map.of("do", "add", "name", "new" + next, "role", "reader");
      case PASSWORD -> Map.of("old", TeamDesk.PASSWORD, "password", TeamDesk.PASSWORD);
      case LOGIN, LOGOUT, REBUILD -> Map.of();
    };
  }

  @ParameterizedTest
  @MethodSource("places")
  void whatARoleMayIsDoneAndNothingElse(String place) throws IOException {
    var faults = new ArrayList<String>();
    try (var team = new TeamDesk(place, engine, true)) {
      others = team.signedIn("idir").get("/en/help").token();
      for (var doing : Doing.values()) {
        var turn = 0;
        for (var sender : SENDERS) {
          if (doing != Doing.LOGIN && doing != Doing.LOGOUT) {
            for (var path : List.of("/en" + doing.form(), doing.call())) {
              faults.addAll(faults(team, one(team, doing, path, sender), turn));
              turn += one(team, doing, path, sender).allowed() ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  private final Map<String, Browsing> browsers = new LinkedHashMap<>();

  private Try one(TeamDesk team, Doing doing, String path, String sender) throws IOException {
    if (doing == Doing.PASSWORD) {
      browsers.remove(sender); // the one before may be over
    }
    var browser = browsers.get(sender);
    if (browser == null) {
      browser = sender.equals("nobody") ? new Browsing(team.desk) : team.signedIn(sender);
      browsers.put(sender, browser);
    }
    var page = browser.get(sender.equals("nobody") ? "/en/login" : "/en/help");
    return new Try(doing, path, sender, browser, page.token());
  }

  private List<String> faults(TeamDesk team, Try one, int turn) throws IOException {
    var faults = new ArrayList<String>();
    var before = team.changes();
    var refused = one.sender().equals("nobody") ? 401 : 403;
    for (var token : new @Nullable String[] {null, "", "A".repeat(43), others}) {
      var answer = one.send(fields(one.doing(), team, turn), token);
      if (answer.status() != refused) {
        faults.add(one + " with the token " + token + ": " + answer.status());
      }
    }
    if (team.changes() != before) {
      faults.add(one + " changed the case without a token");
    }
    var answer = one.send(fields(one.doing(), team, turn), one.token());
    var after = team.changes();
    if (!one.allowed()) {
      if (answer.status() != refused || after != before) {
        faults.add(one + " is not refused: " + answer.status());
      }
    } else if (answer.status() >= 400 || isRemembered(one.doing()) && after != before + 1) {
      faults.add(one + " is not done: " + answer.status() + " " + answer.body());
    }
    return faults;
  }

  /// Adding goes on behind the answer; reading anew changes nothing that anybody said.
  private static boolean isRemembered(Doing doing) {
    return doing != Doing.ADD && doing != Doing.REBUILD;
  }

  @Test
  void everyPageIsForWhomItIs() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      for (var sender : SENDERS) {
        var browser = sender.equals("nobody") ? new Browsing(team.desk) : team.signedIn(sender);
        for (var page : Pages.ALL) {
          if (!page.path().contains("{")) {
            var status = browser.get("/en" + page.path()).status();
            var owners = page.path().equals(Doing.USER.form()) && !sender.equals("amal");
            var wanted = sender.equals("nobody") ? 303 : owners ? 403 : 200;
            assertThat(status).as("%s at %s", sender, page.path()).isEqualTo(wanted);
          }
        }
        for (var call :
            List.of("ledger", "log", "settings", "suggestions", "strangers", "orphans")) {
          var status = browser.get("/api/" + call).status();
          assertThat(status)
              .as("%s at %s", sender, call)
              .isEqualTo(sender.equals("nobody") ? 401 : 200);
        }
        var users = browser.get("/api/users").status();
        assertThat(users)
            .isEqualTo(sender.equals("nobody") ? 401 : sender.equals("amal") ? 200 : 403);
      }
      assertThat(team.signedIn("rima").get("/en/users").body())
          .contains("Your role does not let you do this", "isnad user role rima ROLE");
      assertThat(team.signedIn("rima").get("/ar/users").body())
          .contains("صفتك لا تسمح لك بهذا", "صفة rima في هذه القضية: قارئ")
          .contains("<bdi lang=\"en\" dir=\"ltr\">rima is a user of this case");
    }
  }

  @Test
  void anAddressThatIsNoneIsTold() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var amal = team.signedIn("amal");
      for (var path :
          List.of("/en/event/%u003cscript", "/ar/source/%", "/en/report/%zz", "/fr/log")) {
        assertThat(amal.get(path).status()).as(path).isIn(400, 404);
      }
      var token = amal.get("/en").token();
      for (var path : List.of("/fr/users", "/en/none", "/api/none", "/en/log")) {
        var form = Map.of("token", token, "do", "remove", "name", "idir");
        assertThat(amal.post(path, form).status()).as(path).isEqualTo(404);
      }
      var none =
          amal.post(
              "/api/mark", Map.of("token", token, "document", "z", "what", "TAG", "content", "x"));
      assertThat(none.body())
          .isEqualTo("{\"kind\":\"wrong\",\"message\":\"the case has no such document\"}\n");
      var what =
          amal.post(
              "/api/mark", Map.of("token", token, "document", "a", "what", "FOO", "content", "x"));
      assertThat(what.status()).isEqualTo(400);
      var wrong = Map.of("token", token, "document", "a", "what", "TAG", "content", "");
      assertThat(amal.post("/ar/mark", wrong).body())
          .contains("لا يمكن تنفيذ ما أُرسل", "للوسم أو الملاحظة بضع كلمات")
          .doesNotContain("lang=\"en\" dir=");
      var gone = Map.of("token", token, "document", "z", "what", "TAG", "content", "x");
      assertThat(amal.post("/ar/mark", gone).body()).contains("لا صفحة كهذه في القضية");
    }
  }

  @Test
  void aReaderSeesNoFormThatTheyMayNotSend() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var rima = team.signedIn("rima");
      for (var path :
          List.of("/en", "/en/source/a", "/en/log", "/en/review", "/en/add", "/en/account")) {
        var forms = org.jsoup.Jsoup.parse(rima.get(path).body()).select("form[method=post]");
        for (var form : forms) {
          var doing = Doing.at(form.attr("action"));
          assertThat(doing)
              .as("%s on %s", form.attr("action"), path)
              .isIn(Doing.PASSWORD, Doing.LOGOUT);
        }
      }
    }
  }

  @Test
  void whoMayReadsThePagesAnewAndIsToldHowFarThatIs() throws IOException, InterruptedException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var idir = team.signedIn("idir");
      assertThat(idir.get("/api/rebuild").status()).isEqualTo(404);
      var form = org.jsoup.Jsoup.parse(idir.get("/en/add").body()).expectFirst("#anew ~ form");
      assertThat(form.attr("action")).isEqualTo("/en/rebuild");
      var token = idir.get("/en").token();
      assertThat(idir.post("/api/rebuild", Map.of("token", token, "all", "all")).status())
          .isEqualTo(202);
      var told = idir.get("/api/rebuild").body();
      for (var i = 0; i < 300 && !told.contains("\"done\":true"); i++) {
        Thread.sleep(100);
        told = idir.get("/api/rebuild").body();
      }
      assertThat(told)
          .isEqualTo(
              "{\"kind\":\"round\",\"read\":2,\"of\":2,\"changed\":0,\"done\":true,\"problems\":[]}\n");
      assertThat(idir.get("/ar/add").body()).contains("أُعيدت قراءة الصفحات (2 من 2)");
      assertThat(team.report()).isNotEmpty();
    }
  }

  @Test
  void aSessionEndsWhenItsUserBecomesSomethingElse() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var by = new Signed("amal", Instant.parse("2026-01-02T10:00:00Z"));
      var changes =
          Map.<String, Change>of(
              "another role", users -> users.change("idir", Role.READER, by),
              "the same role again", users -> users.change("idir", Role.ANALYST, by),
              "a new password", users -> users.password("idir", TeamDesk.PASSWORD, by),
              "removed and added",
                  users -> {
                    users.remove("idir", by);
                    users.add("idir", Role.ANALYST, by);
                    users.password("idir", TeamDesk.PASSWORD, by);
                  });
      for (var change : changes.entrySet()) {
        var idir = team.signedIn("idir");
        var amal = team.signedIn("amal");
        assertThat(idir.get("/en").status()).isEqualTo(200);
        try (var store = CaseStore.open(team.address)) {
          change.getValue().make(store.team());
        }
        assertThat(idir.get("/en").status()).as(change.getKey()).isEqualTo(303);
        assertThat(amal.get("/en").status()).as("others stay").isEqualTo(200);
      }
    }
  }

  private interface Change {
    void make(isnad.store.Team team) throws IOException;
  }

  @Test
  void whoChangesTheirPasswordStaysAndNobodyElseUnderTheirName() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var rima = team.signedIn("rima");
      var elsewhere = team.signedIn("rima");
      var token = rima.get("/en/account").token();
      for (var wrong :
          List.of(
              Map.of("old", "wrong", "password", OTHER, "again", OTHER),
              Map.of("old", TeamDesk.PASSWORD, "password", "short", "again", "short"),
              Map.of("old", TeamDesk.PASSWORD, "password", OTHER, "again", OTHER + "x"))) {
        var form = new LinkedHashMap<>(wrong);
        form.put("token", token);
        var answer = rima.post("/en/account", form);
        assertThat(answer.status()).as("%s", wrong).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"fault\"").doesNotContain(OTHER);
      }
      var form =
          Map.of("token", token, "old", TeamDesk.PASSWORD, "password", OTHER, "again", OTHER);
      var answer = rima.post("/en/account", form);
      assertThat(answer.status()).isEqualTo(303);
      assertThat(rima.get(answer.header("Location")).body()).contains("The password was changed");
      assertThat(elsewhere.get("/en").status()).isEqualTo(303);
      assertThat(new Browsing(team.desk).signIn("rima", TeamDesk.PASSWORD).status()).isEqualTo(401);
      assertThat(new Browsing(team.desk).signIn("rima", OTHER).status()).isEqualTo(303);
    }
  }

  @Test
  void theLogTakesBackWhatTheRoleMaySay() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var idir = team.signedIn("idir");
      var amal = team.signedIn("amal");
      var idirs = idir.get("/en").token();
      idir.post("/en/mark", Map.of("token", idirs, "document", "a", "what", "TAG", "content", "x"));
      idir.post("/en/remove", Map.of("token", idirs, "document", "b", "do", "remove", "why", "x"));
      for (var title : List.of("one", "two")) {
        var form = Map.of("token", amal.get("/en").token(), "name", "title", "value", title);
        assertThat(amal.post("/en/setting", form).status()).isEqualTo(303);
      }
      assertThat(undo(idir, "/en/setting")).as("an analyst's log has no such form").isEqualTo(0);
      assertThat(undo(idir, "/en/mark")).isEqualTo(303);
      assertThat(undo(idir, "/en/remove")).isEqualTo(303);
      assertThat(undo(amal, "/en/setting")).isEqualTo(303);
      assertThat(team.live.now().reading("b")).as("it is back").isPresent();
      try (var store = CaseStore.openToRead(team.address)) {
        var a = store.documents().get("a");
        assertThat(a == null ? List.of("none") : store.marks().tags(a)).isEmpty();
        assertThat(store.marks().settings()).containsEntry("title", "one");
      }
      assertThat(amal.get("/ar/log").body()).contains("أعاد").contains("أزال الوسم");
      assertThat(undo(idir, "/en/remove")).as("what was put back can go again").isEqualTo(303);
      assertThat(team.live.now().reading("b")).isEmpty();
    }
  }

  /// Sends the first form of the log's changes that goes there; 0 where there is none.
  private static int undo(Browsing browser, String action) throws IOException {
    var log = org.jsoup.Jsoup.parse(browser.get("/en/log").body());
    var form = log.selectFirst("#steps ~ ol form[action='" + action + "']");
    if (form == null) {
      return 0;
    }
    var fields = new LinkedHashMap<String, String>();
    form.select("input").forEach(input -> fields.put(input.attr("name"), input.val()));
    return browser.post(action, fields).status();
  }

  @Test
  void aProgramSignsInAndOut() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var program = new Browsing(team.desk);
      var token = token(program.get("/api/token"));
      var wrong = Map.of("token", token, "name", "idir", "password", "wrong");
      assertThat(program.post("/api/login", wrong).status()).isEqualTo(401);
      var right = Map.of("token", token, "name", "idir", "password", TeamDesk.PASSWORD);
      assertThat(program.post("/api/login", Map.of("name", "idir")).status())
          .as("nobody is signed in by another site")
          .isEqualTo(403);
      var in = program.post("/api/login", right);
      assertThat(in.status()).isEqualTo(201);
      var fields = Map.of("token", token(in), "document", "a", "what", "TAG", "content", "x");
      assertThat(program.post("/api/mark", fields).status()).isEqualTo(201);
      assertThat(program.post("/api/logout", Map.of("token", token(in))).status()).isEqualTo(204);
      assertThat(program.post("/api/mark", fields).status()).isEqualTo(401);
      for (var i = 0; i < Attempts.OF_NAME; i++) {
        program.post("/api/login", wrong);
      }
      var often = program.post("/api/login", right);
      assertThat(often.status()).isEqualTo(429);
      assertThat(often.header("Retry-After")).isEqualTo("900");
    }
  }

  private static String token(Browsing.Answer answer) {
    return answer.body().replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
  }

  @Test
  void theLastOwnerStaysAndAFormSaysWhatIsWrong() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, true)) {
      var amal = team.signedIn("amal");
      var token = amal.get("/ar/users").token();
      var wrong =
          Map.of(
              "do=remove&name=amal", "is the last owner",
              "do=role&name=amal&role=reader", "is the last owner",
              "do=role&name=idir&role=king", "no such role",
              "do=add&name=idir&role=reader", "is a user already",
              "do=add&name=-x&role=reader", "no name of a user",
              "do=add&name=eve&role=reader&password=short", "twelve letters",
              "do=remove&name=eve", "is no user of this case",
              "do=dance&name=idir", "Say what to do");
      var before = team.changes();
      for (var one : wrong.entrySet()) {
        var form = new LinkedHashMap<String, String>();
        for (var field : one.getKey().split("&")) {
          form.put(field.split("=")[0], field.split("=")[1]);
        }
        form.put("token", token);
        var call = amal.post("/api/user", form);
        assertThat(call.status()).as(one.getKey()).isEqualTo(422);
        assertThat(call.body()).as(one.getKey()).contains(one.getValue());
        assertThat(amal.post("/ar/users", form).body()).as(one.getKey()).contains("id=\"fault\"");
      }
      assertThat(team.changes()).isEqualTo(before);
    }
  }

  @Test
  void aDeskThatAsksNobodySaysWhyACaseWithUsersRefuses() throws IOException {
    try (var team = new TeamDesk(folder.resolve("case.isnad").toString(), engine, false)) {
      var browser = new Browsing(team.desk);
      var form =
          Map.of(
              "token", browser.get("/en").token(), "document", "a", "what", "TAG", "content", "x");
      var answer = browser.post("/en/mark", form);
      assertThat(answer.status()).isEqualTo(403);
      assertThat(answer.body()).contains("isnad serve --login", "is no user of this case");
      var call = browser.post("/api/mark", form);
      assertThat(call.status()).isEqualTo(403);
      assertThat(call.body()).startsWith("{\"kind\":\"wrong\",\"message\":").contains("no user");
      assertThat(URI.create(team.desk.address()).getHost()).isEqualTo("127.0.0.1");
    }
  }
}
