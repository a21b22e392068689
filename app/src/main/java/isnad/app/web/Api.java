package isnad.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import isnad.app.edit.Called;
import isnad.app.edit.WrongEditException;
import isnad.app.export.HistoryJsonl;
import isnad.model.json.LedgerLine;
import isnad.model.json.Line;
import isnad.store.Act;
import isnad.store.CaseStore;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What the pages do, for programs: one JSON object a line, as everywhere in Isnad.
record Api(Live live, Changes changes) {
  /// The content of what is one JSON object a line.
  static final String LINES = "application/x-ndjson; charset=utf-8";

  private static final int MOST = 20;
  private static final int STRANGERS = 1000;

  void routes(RoutesConfig routes) {
    routes.get(Guard.TOKEN, Api::tellToken);
    routes.get("/api/log", this::log);
    routes.get("/api/users", request -> answer(request, line -> users(line, request)));
    routes.get("/api/settings", request -> answer(request, this::settings));
    routes.get("/api/ledger", request -> answer(request, this::ledger));
    routes.get("/api/suggestions", request -> answer(request, this::suggestions));
    routes.get("/api/strangers", request -> answer(request, this::strangers));
    routes.get("/api/orphans", request -> answer(request, this::orphans));
    routes.get("/api/actors", request -> answer(request, line -> actors(line, asked(request))));
    routes.get("/api/places", request -> answer(request, line -> places(line, asked(request))));
    routes.post("/api/change", this::change);
  }

  /// What a program's next requests carry.
  static void tellToken(Context request) throws IOException {
    answer(request, line -> token(line, request));
  }

  /// Says what is wrong with a call.
  static void wrong(Context request, HttpStatus status, @Nullable String message) {
    request.status(status);
    try {
      answer(request, line -> line.record("wrong", () -> line.text("message", message)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void answer(Context request, Line.Page page) throws IOException {
    var out = new StringWriter();
    Line.write(out, page);
    request.contentType(LINES).result(out.toString());
  }

  private static String asked(Context request) {
    return Objects.requireNonNullElse(request.queryParam("q"), "");
  }

  private void change(Context request) throws IOException {
    try {
      var entry = changes.make(new Form(request.formParamMap()), Changes.who(request));
      request.status(HttpStatus.CREATED);
      request.contentType(LINES);
      request.result(LedgerLine.write(entry) + "\n");
    } catch (WrongEditException e) {
      wrong(request, HttpStatus.UNPROCESSABLE_CONTENT, e.getMessage());
    }
  }

  private static void token(Line line, Context request) throws IOException {
    line.record(
        "token",
        () -> {
          line.text("header", Guard.HEADER);
          line.text("token", Visitor.of(request).token());
        });
  }

  /// The case that is served.
  private CaseStore store() throws IOException {
    var address = live.bench().flatMap(bench -> bench.address()).orElseThrow(NotFoundResponse::new);
    return CaseStore.openToRead(address);
  }

  private void log(Context request) throws IOException {
    var out = new StringWriter();
    try (var store = store()) {
      HistoryJsonl.write(store.history().steps(), out);
    }
    request.contentType(LINES).result(out.toString());
  }

  private void users(Line line, Context request) throws IOException {
    if (!Visitor.of(request).may(Act.MANAGE)) {
      throw Refusal.notAllowed(Visitor.of(request));
    }
    try (var store = store()) {
      for (var member : store.team().members()) {
        line.record(
            "user",
            () -> {
              line.text("name", member.name());
              line.text("role", member.role().word());
              line.flag("password", member.password());
            });
      }
    }
  }

  private void settings(Line line) throws IOException {
    try (var store = store()) {
      for (var setting : store.marks().settings().entrySet()) {
        line.record(
            "setting",
            () -> {
              line.text("name", setting.getKey());
              line.text("value", setting.getValue());
            });
      }
    }
  }

  private void ledger(Line line) throws IOException {
    var ledger = live.now().state().ledger();
    var gone = ledger.takenBack();
    for (var entry : ledger.entries()) {
      line.record(
          "entry",
          () -> {
            line.text("id", entry.id());
            line.flag("undone", gone.contains(entry.id()));
            line.text("line", LedgerLine.write(entry));
          });
    }
  }

  private void suggestions(Line line) throws IOException {
    for (var suggestion : live.now().state().suggestions()) {
      line.record(
          "suggestion",
          () -> {
            line.texts("reports", java.util.List.of(suggestion.one(), suggestion.other()));
            line.degrees("score", suggestion.score());
            line.texts("reasons", suggestion.reasons().stream().map(g -> g.sort().word()).toList());
            line.texts("against", suggestion.against().stream().map(g -> g.sort().word()).toList());
          });
    }
  }

  private void strangers(Line line) throws IOException {
    for (var stranger : live.now().strangers(STRANGERS)) {
      line.record(
          "stranger",
          () -> {
            line.text("id", stranger.actor().id());
            line.text("ar", stranger.actor().nameAr());
            line.count("documents", stranger.documents());
            line.count("times", stranger.times());
            line.text("document", stranger.document());
          });
    }
  }

  private void orphans(Line line) throws IOException {
    for (var orphan : live.now().chronicle().orphans()) {
      line.record(
          "orphan",
          () -> {
            line.text("why", orphan.why());
            line.text("by", orphan.correction().stamp().who());
            line.text("at", orphan.correction().stamp().at());
            line.texts(
                "exact",
                orphan.correction().anchors().stream().map(a -> a.words().exact()).toList());
          });
    }
  }

  private void actors(Line line, String beginning) throws IOException {
    for (var actor : new Called(live.now().chronicle().directory()).actors(beginning, MOST)) {
      line.record(
          "actor",
          () -> {
            line.text("id", actor.id());
            line.text("ar", actor.nameAr());
            line.text("en", actor.nameEn());
          });
    }
  }

  private void places(Line line, String beginning) throws IOException {
    for (var place : new Called(live.now().chronicle().directory()).places(beginning, MOST)) {
      line.record(
          "place",
          () -> {
            line.text("id", place.id());
            line.text("ar", place.nameAr());
            line.text("en", place.nameEn());
          });
    }
  }
}
