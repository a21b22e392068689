package isnad.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import isnad.app.web.Entrance.Outcome;
import isnad.app.web.page.Login;
import java.io.IOException;

/// The page where visitors say who they are, and the calls by which programs do.
record Signing(Entrance entrance, Drawing drawing) {
  void routes(RoutesConfig routes) {
    routes.post(Doing.LOGIN.call(), this::inByCall);
    routes.post(
        Doing.LOGOUT.call(),
        request -> {
          entrance.signOut(request);
          request.status(HttpStatus.NO_CONTENT);
        });
    var page = "/{language}" + Doing.LOGIN.form();
    routes.get(page, request -> ask(request, ""));
    routes.post(page, this::in);
    routes.post("/{language}" + Doing.LOGOUT.form(), this::out);
  }

  /// @param fault the key of what is wrong; empty at first
  private void ask(Context request, String fault) {
    var next = fault.isEmpty() ? request.queryParam("next") : request.formParam("next");
    var name = fault.isEmpty() ? "" : Entrance.field(request, "name");
    drawing.draw(
        request,
        visit -> {
          var start = Address.start(visit.language()).toString();
          return Login.of(visit, name, Entrance.wanted(next, start), fault);
        });
  }

  private Outcome outcome(Context request) throws IOException, InterruptedException {
    var name = Entrance.field(request, "name").strip();
    return entrance.signIn(request, name, Entrance.field(request, "password"));
  }

  private void in(Context request) throws IOException, InterruptedException {
    switch (outcome(request)) {
      case IN -> {
        var wanted = Entrance.wanted(request.formParam("next"), start(request));
        request.redirect(wanted, HttpStatus.SEE_OTHER);
      }
      case WRONG -> {
        request.status(HttpStatus.UNAUTHORIZED);
        ask(request, "login.wrong");
      }
      case TOO_OFTEN -> {
        late(request);
        ask(request, "login.too.often");
      }
    }
  }

  private void inByCall(Context request) throws IOException, InterruptedException {
    switch (outcome(request)) {
      case IN -> {
        request.status(HttpStatus.CREATED);
        Api.tellToken(request);
      }
      case WRONG -> Api.wrong(request, HttpStatus.UNAUTHORIZED, "no such user or password");
      case TOO_OFTEN -> {
        late(request);
        Api.wrong(request, HttpStatus.TOO_MANY_REQUESTS, "tried too often; wait a while");
      }
    }
  }

  /// Says how long nobody's password is tried.
  static void late(Context request) {
    request.status(HttpStatus.TOO_MANY_REQUESTS);
    request.header("Retry-After", "" + Attempts.LATELY.toSeconds());
  }

  private void out(Context request) {
    entrance.signOut(request);
    request.redirect(start(request), HttpStatus.SEE_OTHER);
  }

  private static String start(Context request) {
    return Changes.start(request).toString();
  }
}
