package isnad.app.web;

import static isnad.app.web.WrongFormException.unless;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import isnad.app.web.page.AccountPage;
import isnad.app.web.page.UsersPage;
import isnad.store.CaseStore;
import isnad.store.Role;
import isnad.store.Signed;
import isnad.store.Team;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Who works on the case, and under which settings: what owners change of it, and everybody of
/// themselves.
record Crew(Live live, Entrance entrance, Drawing drawing) {
  private static final int LONGEST = 200;

  /// The settings that there are.
  private static final List<String> SETTINGS = List.of("title");

  /// What a form or a call asks for.
  private interface Deed {
    /// @return a word for what was done
    String run(Context request, CaseStore store)
        throws IOException, InterruptedException, WrongFormException;
  }

  void routes(RoutesConfig routes) {
    Again users = UsersPage::of;
    both(routes, new Way(Doing.USER, this::user, "users", users));
    both(routes, new Way(Doing.SET, this::set, "users", users));
    if (!entrance.open()) {
      both(routes, new Way(Doing.PASSWORD, this::password, "account", AccountPage::of));
    }
  }

  /// A page that says what was wrong with a form of its own.
  private interface Again {
    Page of(Visit visit, String fault);
  }

  /// By a form or by a call.
  ///
  /// @param page where the form stands
  private record Way(Doing doing, Deed deed, String page, Again again) {}

  private void both(RoutesConfig routes, Way way) {
    routes.post(way.doing().call(), request -> call(request, way.deed()));
    routes.post("/{language}" + way.doing().form(), request -> form(request, way));
  }

  private void call(Context request, Deed deed) throws IOException, InterruptedException {
    try (var store = open()) {
      deed.run(request, store);
      request.status(HttpStatus.CREATED);
      Api.tellToken(request);
    } catch (WrongFormException e) {
      wrong(request);
      Api.wrong(request, request.status(), e.getMessage());
    }
  }

  private void form(Context request, Way way) throws IOException, InterruptedException {
    try (var store = open()) {
      var did = way.deed().run(request, store);
      var page = Changes.start(request).to(way.page()).only("did", did);
      request.redirect(page.toString(), HttpStatus.SEE_OTHER);
    } catch (WrongFormException e) {
      wrong(request);
      drawing.draw(request, visit -> way.again().of(visit, e.say(visit.words())));
    }
  }

  private static void wrong(Context request) {
    if (request.status() != HttpStatus.TOO_MANY_REQUESTS) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
  }

  private CaseStore open() throws IOException, WrongFormException {
    var address = live.bench().flatMap(bench -> bench.address());
    unless(address.isPresent(), "nowhere");
    return CaseStore.open(address.orElseThrow());
  }

  private String user(Context request, CaseStore store) throws IOException, WrongFormException {
    var team = store.team();
    var form = new Form(request.formParamMap());
    var name = form.one("name");
    var by = Changes.signed(request);
    var what = form.one("do");
    unless(what.equals("add") || team.role(name) != null, "user.unknown", name);
    switch (what) {
      case "add" -> add(request, team, by);
      case "role" -> {
        keepsAnOwner(team, name, form.one("role"));
        team.change(name, role(form.one("role")), by);
      }
      case "remove" -> {
        keepsAnOwner(team, name, "");
        team.remove(name, by);
      }
      case "password" -> team.password(name, strong(request), by);
      default -> throw new WrongFormException("user.do");
    }
    if (what.equals("password") && name.equals(Visitor.of(request).name())) {
      entrance.begin(request, name);
    }
    return what;
  }

  private static void add(Context request, Team team, Signed by)
      throws IOException, WrongFormException {
    var form = new Form(request.formParamMap());
    var name = form.one("name");
    var role = role(form.one("role"));
    var first = !team.exists();
    unless(Team.isName(name), "user.name", name);
    unless(team.role(name) == null, "user.known", name);
    unless(!first || role == Role.OWNER, "user.first");
    var password = Entrance.field(request, "password");
    if (!password.isEmpty()) {
      strong(request);
    }
    team.add(name, role, by);
    if (!password.isEmpty()) {
      team.password(name, password, first ? new Signed(name, by.at()) : by);
    }
  }

  private static void keepsAnOwner(Team team, String name, String role)
      throws IOException, WrongFormException {
    var others =
        team.members().stream()
            .anyMatch(one -> one.role() == Role.OWNER && !one.name().equals(name));
    unless(others || role.equals(Role.OWNER.word()), "user.last", name);
  }

  private static Role role(String word) throws WrongFormException {
    return Arrays.stream(Role.values())
        .filter(role -> role.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new WrongFormException("user.role"));
  }

  private static String strong(Context request) throws WrongFormException {
    var password = Entrance.field(request, "password");
    unless(Team.isStrong(password), "password.short");
    var again = request.formParam("again");
    unless(again == null || again.equals(password), "password.again");
    return password;
  }

  /// Somebody's own. Who else was signed in under their name is out.
  private String password(Context request, CaseStore store)
      throws IOException, InterruptedException, WrongFormException {
    var by = Changes.signed(request);
    switch (entrance.tries(request, by.who(), Entrance.field(request, "old"))) {
      case IN -> store.team().password(by.who(), strong(request), by);
      case WRONG -> throw new WrongFormException("password.old");
      case TOO_OFTEN -> {
        Signing.late(request);
        throw new WrongFormException("password.often");
      }
    }
    entrance.begin(request, by.who());
    return "password";
  }

  private String set(Context request, CaseStore store) throws IOException, WrongFormException {
    var form = new Form(request.formParamMap());
    unless(SETTINGS.contains(form.one("name")), "setting", form.one("name"));
    unless(form.one("value").length() <= LONGEST, "setting.long");
    store.marks().set(form.one("name"), form.one("value"), Changes.signed(request));
    return "set";
  }
}
