package isnad.app.web;

import io.javalin.http.Context;

/// Answers a request with a page.
@FunctionalInterface
interface Drawing {
  void draw(Context request, Pages.Maker maker);
}
