package isnad.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import isnad.app.edit.WrongEditException;
import isnad.app.words.Language;
import isnad.store.CaseStore;
import isnad.store.Marks.What;
import isnad.store.Signed;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/// Sets tags and notes beside pages.
record Markings(Live live) {
  private static final int LONGEST = 4000;

  void routes(RoutesConfig routes) {
    routes.post(
        "/api/mark",
        request -> {
          mark(request);
          request.status(HttpStatus.CREATED);
        });
    routes.post(
        "/{language}/mark",
        request -> {
          mark(request);
          var language = request.pathParam("language").equals("ar") ? Language.AR : Language.EN;
          var form = new Form(request.formParamMap());
          request.redirect(Changes.back(form.one("back"), language), HttpStatus.SEE_OTHER);
        });
  }

  private void mark(Context request) throws IOException {
    var form = new Form(request.formParamMap());
    var address = live.bench().flatMap(bench -> bench.address());
    if (address.isEmpty()) {
      throw new BadRequestResponse(WrongEditException.nowhere().getMessage());
    }
    var what = Arrays.stream(What.values()).filter(one -> one.name().equals(form.one("what")));
    var content = form.one("content");
    if (content.isBlank() || content.length() > LONGEST) {
      throw new BadRequestResponse("a tag or a note has some words, and not too many");
    }
    try (var store = CaseStore.open(address.get())) {
      var document = store.documents().get(form.one("document"));
      if (document == null) {
        throw new NotFoundResponse();
      }
      var by = new Signed(Changes.who(request), Instant.now().truncatedTo(ChronoUnit.SECONDS));
      store.marks().add(document, what.findFirst().orElse(What.TAG), content, by);
    }
  }
}
