package isnad.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import isnad.store.CaseStore;
import isnad.store.Document;
import isnad.store.Marks.What;
import java.io.IOException;
import java.util.Arrays;

/// Sets tags and notes beside pages, takes pages out and puts them back.
record Markings(Live live) {
  private static final int LONGEST = 4000;

  /// What a form or a call asks for.
  private interface Deed {
    void run(Context request) throws IOException;
  }

  void routes(RoutesConfig routes) {
    both(routes, Doing.MARK, this::mark);
    both(routes, Doing.REMOVE, this::remove);
  }

  private static void both(RoutesConfig routes, Doing doing, Deed deed) {
    routes.post(
        doing.call(),
        request -> {
          deed.run(request);
          request.status(HttpStatus.CREATED);
        });
    routes.post(
        "/{language}" + doing.form(),
        request -> {
          deed.run(request);
          var form = new Form(request.formParamMap());
          var back = Changes.back(form.one("back"), Changes.start(request).language());
          request.redirect(back, HttpStatus.SEE_OTHER);
        });
  }

  private CaseStore open() throws IOException {
    return CaseStore.open(live.growing().address().orElseThrow());
  }

  private static Document document(CaseStore store, Form form) throws IOException {
    var document = store.documents().get(form.one("document"));
    if (document == null) {
      throw Refusal.gone();
    }
    return document;
  }

  private void mark(Context request) throws IOException {
    var form = new Form(request.formParamMap());
    var content = form.one("content");
    var what = Arrays.stream(What.values()).filter(one -> one.name().equals(form.one("what")));
    var set = what.findFirst().orElseThrow(() -> Refusal.wrong("what", "TAG, UNTAG, NOTE"));
    try (var store = open()) {
      if (content.isBlank() || content.length() > LONGEST) {
        throw Refusal.wrong("content");
      }
      var document = document(store, form);
      store.marks().add(document, set, content, Changes.signed(request));
    }
  }

  /// A page that is taken out counts no longer, in all its versions; it can be put back.
  private void remove(Context request) throws IOException {
    var form = new Form(request.formParamMap());
    var why = form.one("why");
    try (var store = open()) {
      var document = document(store, form);
      if (why.isEmpty() || why.length() > LONGEST) {
        throw Refusal.wrong("why");
      }
      switch (form.one("do")) {
        case "remove" -> store.documents().decide(document, true, Changes.signed(request), why);
        case "restore" -> store.documents().decide(document, false, Changes.signed(request), why);
        default -> throw Refusal.wrong("do", "remove, restore");
      }
    }
    live.reload();
  }
}
