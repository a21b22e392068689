package isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every kind of page that a link leads to, in both languages, on a desk and on a telephone: it
/// fits its window, asks nothing of another machine, and can be used by who does not see it.
class EveryPageTest {
  private static final Path PICTURES = Path.of("target", "pages");
  private static final int OF_A_KIND = 2;
  private static final List<Integer> WIDTHS = List.of(1280, 390);

  private static SampleDesk desk;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    desk = new SampleDesk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPage() throws IOException {
    return pages().stream()
        .flatMap(page ->
            WIDTHS.stream().map(width -> dynamicTest(page + " " + width, () -> look(page, width))));
  }

  /// By their links from the overviews, some of each kind.
  private static Set<String> pages() throws IOException {
    var found = new LinkedHashSet<String>();
    var counted = new HashMap<String, Integer>();
    var waiting = new ArrayDeque<>(List.of("/en", "/ar"));
    while (!waiting.isEmpty()) {
      var page = waiting.removeFirst();
      if (found.contains(page)
          || counted.merge(kind(page), 1, Integer::sum) > (page.contains("?") ? 1 : OF_A_KIND)) {
        continue;
      }
      found.add(page);
      var document = Jsoup.connect(desk.address() + page).ignoreContentType(true).get();
      for (var link : document.select("a[href^=/]:not([download])")) {
        waiting.add(link.attr("href").replaceAll("#.*", ""));
      }
    }
    return found;
  }

  /// `/en/event/ID?x=y` is of the kind `/en/event?`.
  private static String kind(String page) {
    var path = page.replaceAll("\\?.*", "").split("/", -1);
    return String.join("/", List.of(path).subList(0, Math.min(3, path.length)))
        + (page.contains("?") ? "?" : "");
  }

  private static void look(String page, int width) {
    var size = new Browser.NewContextOptions().setViewportSize(width, 900);
    try (var context = desk.browser().newContext(size)) {
      var tab = context.newPage();
      var asked = new ArrayList<String>();
      var said = new ArrayList<String>();
      tab.onRequest(request -> asked.add(request.url()));
      tab.onConsoleMessage(message -> said.add(message.type() + ": " + message.text()));
      tab.onPageError(said::add);
      var answer = tab.navigate(desk.address() + page);
      tab.evaluate("() => document.fonts.ready");
      var name = page.substring(1).replaceAll("[^A-Za-z0-9-]+", "_");
      var shot =
          PICTURES.resolve(name.substring(0, Math.min(80, name.length())) + "-" + width + ".png");
      tab.screenshot(new Page.ScreenshotOptions().setPath(shot).setFullPage(true));
      assertThat(answer.status()).as(page).isEqualTo(200);
      assertThat(asked).as("requests of %s", page).allMatch(url -> url.startsWith(desk.address()));
      assertThat(said).as("what the browser says of %s", page).isEmpty();
      assertThat(tab.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
          .as("%s is wider than its window of %s", page, width)
          .isEqualTo(0);
      accessible(tab, page);
    }
  }

  @Test
  void aFaultyPageIsFoundOut() {
    try (var context = desk.browser().newContext()) {
      var tab = context.newPage();
      tab.setContent("<html><body><img src='x'><p style='color:#ddd'>pale</p></body></html>");
      assertThatThrownBy(() -> accessible(tab, "a faulty page"))
          .hasMessageContaining("image-alt")
          .hasMessageContaining("color-contrast");
    }
  }

  static void accessible(Page tab, String page) {
    var faults =
        new AxeBuilder(tab)
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations();
    assertThat(faults.stream().map(fault -> fault.getId() + ": " + fault.getNodes()))
        .as("what axe-core finds on %s", page)
        .isEmpty();
  }
}
