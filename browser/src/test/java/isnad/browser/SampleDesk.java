package isnad.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import isnad.app.App;
import isnad.app.CaseReader;
import isnad.app.edit.Workbench;
import isnad.app.input.Bundled;
import isnad.app.input.PackFolder;
import isnad.app.input.SourceReader;
import isnad.app.ledger.LedgerFile;
import isnad.app.ledger.LedgerFile.Kept;
import isnad.app.web.Desk;
import isnad.app.web.Live;
import isnad.app.words.Language;
import isnad.model.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// The sample case on a desk of its own, and the browser that looks at it.
final class SampleDesk implements AutoCloseable {
  private final Desk desk;
  private final Playwright playwright;
  private final Browser browser;

  SampleDesk() throws IOException, InterruptedException {
    var engine = App.engine(PackFolder.read(Bundled.folder("packs")));
    var sample = SourceReader.readFolder(Bundled.folder("samples/sahel"), "samples/sahel");
    var read = new CaseReader(engine, 2, done -> {}, List.of()).readings(sample);
    var ledger = new LedgerFile(Files.createTempDirectory("isnad").resolve("case.ledger"));
    var bench = new Workbench(engine, read, ledger, new Kept(Ledger.EMPTY, List.of()));
    desk = Desk.start(new Live(bench), 0, Language.EN);
    playwright = Playwright.create();
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(System.getProperty("isnad.chromium")))
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  Browser browser() {
    return browser;
  }

  /// Opens a page in a window 1280 pixels wide.
  void on(String path, int height, Consumer<Page> doing) {
    var size = new Browser.NewContextOptions().setViewportSize(1280, height);
    try (var context = browser.newContext(size)) {
      var tab = context.newPage();
      tab.navigate(address() + path);
      doing.accept(tab);
    }
  }

  /// Without a slash at its end.
  String address() {
    return desk.address().replaceAll("/$", "");
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    desk.close();
  }
}
