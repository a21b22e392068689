package isnad.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import isnad.app.edit.Workbench;
import isnad.app.web.Rereading.Round;
import isnad.model.json.Line;
import isnad.store.Act;
import isnad.store.CaseStore;
import java.io.IOException;

/// Has the pages of the case read anew by forms and calls, and tells how far that is.
record Rereadings(Live live, Rereading rereading) {
  void routes(RoutesConfig routes) {
    routes.post(
        Doing.REBUILD.call(),
        request -> {
          begin(request);
          request.status(HttpStatus.ACCEPTED);
          tell(request);
        });
    routes.post(
        "/{language}" + Doing.REBUILD.form(),
        request -> {
          begin(request);
          request.redirect(Changes.start(request).to("add") + "#anew", HttpStatus.SEE_OTHER);
        });
    routes.get(Doing.REBUILD.call(), this::tell);
  }

  private void begin(Context request) throws IOException {
    var bench = live.growing();
    allow(bench, request);
    var all = !new Form(request.formParamMap()).one("all").isEmpty();
    rereading.begin(bench, all, live::renew);
  }

  /// Reading anew writes nothing under a name, so the case is asked before.
  private static void allow(Workbench bench, Context request) throws IOException {
    try (var store = CaseStore.openToRead(bench.address().orElseThrow())) {
      store.team().allow(Changes.who(request), Act.REBUILD);
    }
  }

  private void tell(Context request) throws IOException {
    var round = rereading.round().orElseThrow(NotFoundResponse::new);
    Api.answer(request, line -> line.record("round", () -> fields(line, round)));
  }

  private static void fields(Line line, Round round) throws IOException {
    line.count("read", round.read());
    line.count("of", round.of());
    line.count("changed", round.changed());
    line.flag("done", round.done());
    Addings.problems(line, round.problems());
  }
}
