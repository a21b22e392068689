package isnad.app.cli;

import isnad.app.Case;
import isnad.app.Console;
import isnad.app.export.ChronicleHtml;
import isnad.app.web.Browser;
import isnad.app.web.PageServer;
import isnad.app.words.Language;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/// Serves a chronicle to the browser on this machine.
///
/// @param port 0 for any that is free
record Serving(Console console, int port) {
  /// Until the user ends it.
  void serve(Case read, Language language) throws IOException, InterruptedException {
    var arabic = page(read, Language.AR);
    var english = page(read, Language.EN);
    var first = language == Language.AR ? arabic : english;
    try (var server = PageServer.start(port, Map.of("/", first, "/ar", arabic, "/en", english))) {
      console.out().print("\n" + server.address() + "  (Ctrl-C ends it)\n");
      console.out().flush();
      if (console.screen().out()) {
        Browser.open(server.address(), System.getenv());
      }
      new CountDownLatch(1).await();
    }
  }

  private static String page(Case read, Language language) throws IOException {
    var page = new StringWriter();
    new ChronicleHtml(language, false).write(read, page);
    return page.toString();
  }
}
