package isnad.app.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.staticfiles.Location;
import isnad.app.edit.Workbench;
import isnad.app.edit.WrongEditException;
import isnad.app.web.page.AccountPage;
import isnad.app.web.page.ChangePage;
import isnad.app.web.page.Fault;
import isnad.app.words.Language;
import isnad.store.NotAllowedException;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// The desk as a server: addresses to pages.
public final class Desk implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Desk.class.getName());

  private static final String REFUSED = "refused";

  private static final List<String> OPENED_FIRST =
      List.of("", "/events", "/timeline", "/map", "/network", "/actors", "/sources", "/review");

  private final Live live;
  private final Language first;
  private final Listening listening;
  private final Entrance entrance;
  private final Changes changes;
  private final Adding adding = new Adding();
  private final Rereading rereading = new Rereading(adding);
  private final Templates templates = new Templates();
  private final Javalin server;

  private Desk(Live live, Listening listening, Language first, InstantSource clock) {
    this.live = live;
    this.first = first;
    this.listening = listening;
    this.entrance = new Entrance(listening, clock);
    this.changes = new Changes(live);
    this.server = Javalin.create(this::configure);
  }

  /// Starts serving this machine's user.
  ///
  /// @param port 0 for any that is free
  /// @param first the language of who names none
  public static Desk start(Live live, int port, Language first) throws IOException {
    return start(live, Listening.here(port), first);
  }

  public static Desk start(Live live, Listening listening, Language first) throws IOException {
    return start(live, listening, first, InstantSource.system());
  }

  /// @param clock by which sessions and allowances end
  static Desk start(Live live, Listening listening, Language first, InstantSource clock)
      throws IOException {
    var desk = new Desk(live, listening, first, clock);
    try {
      desk.server.start(listening.host(), listening.port());
    } catch (RuntimeException e) {
      throw new IOException(
          "cannot serve on port %s (%s); name another with --port, or none for any that is free"
              .formatted(listening.port(), e.getMessage()),
          e);
    }
    return desk;
  }

  /// Loads what serving needs; a start that does it while the case is read is over sooner.
  public static void prepare() {
    Javalin.create();
  }

  public String address() {
    return "http://" + listening.named(server.port()) + "/";
  }

  /// Asks itself for the pages that are opened first: of a large case they take a moment, and what
  /// they are made of is remembered. A page that fails says so when somebody opens it.
  public void ask() {
    live.now().index();
    for (var page : OPENED_FIRST) {
      for (var language : Language.values()) {
        try (var answer = URI.create(address() + language.code() + page).toURL().openStream()) {
          answer.readAllBytes();
        } catch (IOException e) {
          LOG.log(System.Logger.Level.DEBUG, page, e);
        }
      }
    }
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.staticFiles.add(files -> {
      files.hostedPath = "/static";
      files.directory = "/isnad/desk";
      files.location = Location.CLASSPATH;
      files.headers = Map.of("Cache-Control", "no-cache");
    });
    config.routes.before(new Guard(listening, entrance)::admit);
    if (!entrance.open()) {
      new Signing(entrance, this::show).routes(config.routes);
      config.routes.get(
          "/{language}" + Doing.PASSWORD.form(),
          request -> show(request, visit -> AccountPage.of(visit, "")));
    }
    config.routes.get(
        "/", request -> request.redirect(Address.start(language(request)).toString()));
    new Api(live, changes).routes(config.routes);
    new Addings(live, adding).routes(config.routes);
    new Rereadings(live, rereading).routes(config.routes);
    new Markings(live).routes(config.routes);
    new Crew(live, entrance, this::show).routes(config.routes);
    Pages.ALL.forEach(page ->
        config.routes.get("/{language}" + page.path(), request -> show(request, page.maker())));
    config.routes.post("/{language}/change", this::change);
    Pages.RECORDS.forEach(
        page -> config.routes.get("/{language}" + page.path(), request -> send(request, page)));
    config.routes.exception(HttpResponseException.class, this::refuse);
    config.routes.exception(
        NotAllowedException.class,
        (refused, request) ->
            refuse(
                Refusal.notAllowed(Visitor.of(request), String.valueOf(refused.getMessage())),
                request));
    config.routes.exception(Exception.class, this::fail);
    config.routes.error(404, this::unknown);
  }

  private void show(Context request, Pages.Maker maker) {
    var visit = visit(request);
    write(request, maker.of(visit), visit);
  }

  private void send(Context request, Pages.Behind page) throws IOException {
    var text = new StringWriter();
    page.records().write(visit(request), text);
    request.contentType(page.type()).result(text.toString());
  }

  private void write(Context request, Page page, Visit visit) {
    request.contentType("text/html; charset=utf-8").result(templates.render(page, visit));
  }

  /// Who sent the form is shown the page that it changed; where it could not be carried out, the
  /// form again, with the reason.
  private void change(Context request) throws IOException {
    var form = new Form(request.formParamMap());
    var visit = visit(request);
    try {
      var entry = changes.make(form, Changes.who(request));
      var next = changes.after(form, entry, visit.snapshot(), visit.language());
      request.redirect(next, HttpStatus.SEE_OTHER);
    } catch (WrongEditException e) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      write(request, ChangePage.of(form, e, visit), visit);
    }
  }

  private Visit visit(Context request) {
    return new Visit(address(request), live.now(), Visitor.of(request), rest(request));
  }

  /// What a page asks of the case besides its chronicle.
  private Visit.Rest rest(Context request) {
    var lot = Objects.requireNonNullElse(request.queryParam("lot"), "");
    return new Visit.Rest(
        live.bench().flatMap(Workbench::address),
        live.errand().isPresent(),
        adding.lot(Addings.number(lot)),
        rereading.round());
  }

  private Address address(Context request) {
    var path = new ArrayList<>(Arrays.asList(request.path().substring(1).split("/", -1)));
    var code = path.removeFirst();
    var named = Arrays.stream(Language.values()).filter(one -> one.code().equals(code)).findFirst();
    if (named.isEmpty()) {
      throw new NotFoundResponse();
    }
    var about = path.stream().filter(piece -> !piece.isEmpty()).map(Desk::decoded).toList();
    return new Address(named.get(), about, request.queryParamMap());
  }

  private static String decoded(String piece) {
    return URLDecoder.decode(piece.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  /// The first of the browser's languages that the desk speaks, else the usual one.
  private Language language(Context request) {
    var asked = Objects.requireNonNullElse(request.header("Accept-Language"), "");
    return ranges(asked).stream()
        .flatMap(range ->
            Arrays.stream(Language.values()).filter(one -> range.getRange().startsWith(one.code())))
        .findFirst()
        .orElse(first);
  }

  private static List<Locale.LanguageRange> ranges(String asked) {
    try {
      return asked.isBlank() ? List.of() : Locale.LanguageRange.parse(asked);
    } catch (IllegalArgumentException e) {
      return List.of();
    }
  }

  /// Where nothing was found, and nobody has said so yet.
  private void unknown(Context request) {
    if (request.attribute(REFUSED) == null) {
      refuse(new NotFoundResponse(), request);
    }
  }

  private void refuse(HttpResponseException refused, Context request) {
    request.attribute(REFUSED, refused);
    request.status(refused.getStatus());
    if (request.path().startsWith("/api/")) {
      Api.wrong(request, HttpStatus.forStatus(refused.getStatus()), refused.getMessage());
      return;
    }
    var language = request.path().startsWith("/" + Language.AR.code()) ? Language.AR : Language.EN;
    var visit = new Visit(Address.start(language), live.now(), Visitor.of(request));
    var said = Refusal.said(refused, visit.visitor(), visit.words());
    write(request, Fault.of(Refusal.key(refused), said, Refusal.technical(refused), visit), visit);
  }

  private void fail(Exception failed, Context request) {
    LOG.log(System.Logger.Level.ERROR, "showing " + request.path() + " failed", failed);
    refuse(new HttpResponseException(500, "", Map.of()), request);
  }

  @Override
  public void close() {
    adding.close();
    server.stop();
  }
}
