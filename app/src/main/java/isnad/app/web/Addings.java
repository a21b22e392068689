package isnad.app.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.sse.SseClient;
import isnad.app.web.Adding.Addresses;
import isnad.app.web.Adding.Load;
import isnad.app.web.Adding.Lot;
import isnad.model.Problem;
import isnad.model.json.Line;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Takes files and addresses from forms and calls, and tells how far each lot is.
record Addings(Live live, Adding adding) {
  private static final Duration PAUSE = Duration.ofMillis(200);

  void routes(RoutesConfig routes) {
    routes.post("/api/add", this::call);
    routes.post("/{language}/add", this::form);
    routes.get("/api/add/{lot}", this::tell);
    routes.sse("/api/add/{lot}/progress", this::follow);
  }

  private void form(Context request) throws IOException {
    var page = Changes.start(request).to("add").only("lot", "" + begin(request));
    request.redirect(page.toString(), HttpStatus.SEE_OTHER);
  }

  private void call(Context request) throws IOException {
    var number = begin(request);
    request.status(HttpStatus.ACCEPTED);
    request.contentType(Api.LINES).result(line(lot(number)));
  }

  private int begin(Context request) throws IOException {
    var bench = live.growing();
    var by = Changes.signed(request);
    var load = new Load(folder(request), new Addresses(addresses(request), live.errand()), by);
    return adding.begin(load, bench, live::renew);
  }

  private static List<String> addresses(Context request) {
    return Objects.requireNonNullElse(request.formParam("address"), "")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith("http://") || line.startsWith("https://"))
        .toList();
  }

  /// Nothing of a sent name but its last piece is taken.
  private static Optional<Path> folder(Context request) throws IOException {
    var files = request.uploadedFiles().stream().filter(file -> file.size() > 0).toList();
    if (files.isEmpty()) {
      return Optional.empty();
    }
    var folder = Files.createTempDirectory("isnad-sent");
    for (var file : files) {
      var name =
          file.filename().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}*?{}\\[\\]]", "");
      var safe = name.isBlank() || name.startsWith(".") ? "page.txt" : name;
      try (var in = file.content()) {
        Files.copy(in, free(folder, safe));
      }
    }
    return Optional.of(folder);
  }

  private static Path free(Path folder, String name) {
    var path = folder.resolve(name);
    for (var next = 2; Files.exists(path); next++) {
      path = folder.resolve(next + "-" + name);
    }
    return path;
  }

  private void tell(Context request) throws IOException {
    request.contentType(Api.LINES).result(line(lot(number(request.pathParam("lot")))));
  }

  /// Until all is done or nobody listens.
  private void follow(SseClient client) {
    var number = number(client.ctx().pathParam("lot"));
    try {
      var lot = lot(number);
      client.sendEvent("progress", line(lot).strip());
      while (!lot.done() && !client.terminated()) {
        Thread.sleep(PAUSE);
        lot = lot(number);
        client.sendEvent("progress", line(lot).strip());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Lot lot(int number) {
    return adding.lot(number).orElseThrow(NotFoundResponse::new);
  }

  static int number(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }

  private static String line(Lot lot) throws IOException {
    var out = new StringWriter();
    Line.write(out, line -> line.record("lot", () -> fields(line, lot)));
    return out.toString();
  }

  private static void fields(Line line, Lot lot) throws IOException {
    line.count("lot", lot.number());
    line.count("added", lot.count().added());
    line.count("versions", lot.count().versions());
    line.count("known", lot.count().known());
    line.flag("done", lot.done());
    problems(line, lot.problems());
  }

  static void problems(Line line, List<Problem> problems) throws IOException {
    line.list(
        "problems",
        () -> {
          for (var problem : problems) {
            line.item(() -> {
              line.text("file", problem.file());
              line.text("at", problem.at());
              line.text("message", problem.message());
            });
          }
        });
  }
}
