package isnad.app.cli;

import isnad.app.Console;
import isnad.app.edit.Upkeep;
import isnad.app.edit.Workbench;
import isnad.app.web.Browser;
import isnad.app.web.Desk;
import isnad.app.web.Listening;
import isnad.app.web.Live;
import isnad.app.words.Language;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/// Serves the desk to the browser on this machine.
///
/// @param listening where
record Serving(Console console, Listening listening) {
  /// Until the user ends it.
  void serve(Live live, Workbench bench, Language language)
      throws IOException, InterruptedException {
    try (var desk = Desk.start(live, listening, language);
        var upkeep = new Upkeep(bench, List.of(desk::ask, live.now().search()::prepare))) {
      upkeep.begin();
      console.out().print("\n" + desk.address() + "  (Ctrl-C ends it)\n");
      console.out().flush();
      if (console.screen().out()) {
        Browser.open(desk.address(), System.getenv());
      }
      new CountDownLatch(1).await();
    }
  }
}
