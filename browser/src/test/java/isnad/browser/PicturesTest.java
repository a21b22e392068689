package isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Hands and keys on timeline, map and network. Whatever they do stands in the address, so that
/// "back" takes it back and a colleague sees the same.
class PicturesTest {
  private static SampleDesk desk;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    desk = new SampleDesk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static void on(String path, Consumer<Page> doing) {
    desk.on(path, 2200, doing);
  }

  private static BoundingBox box(Locator element) {
    return element.boundingBox();
  }

  /// Drags from one part of an element's width to another.
  private static void drag(Page tab, String element, double from, double to) {
    var box = box(tab.locator(element));
    var y = box.y + box.height / 2;
    tab.mouse().move(box.x + box.width * from, y);
    tab.mouse().down();
    tab.mouse().move(box.x + box.width * (from + to) / 2, y);
    tab.mouse().move(box.x + box.width * to, y);
    tab.mouse().up();
  }

  private static void turnWheel(Page tab, String element, double by) {
    var box = box(tab.locator(element));
    tab.mouse().move(box.x + box.width / 2, box.y + 40);
    tab.keyboard().down("Control");
    tab.mouse().wheel(0, by);
    tab.keyboard().up("Control");
  }

  private static void wait(Page tab, String inAddress) {
    tab.waitForURL(Pattern.compile(".*" + inAddress + ".*"));
  }

  private static String value(Page tab, String name) {
    var found = Pattern.compile("[?&]" + name + "=([^&]*)").matcher(tab.url());
    return found.find() ? URLDecoder.decode(found.group(1), StandardCharsets.UTF_8) : "";
  }

  private static LocalDate day(Page tab, String name) {
    return LocalDate.parse(value(tab, name));
  }

  private static LocalDate shown(Page tab, String end) {
    return LocalDate.parse(tab.locator("svg[data-timeline]").getAttribute("data-" + end));
  }

  @Test
  void aBrushedWindowNarrowsAndBackWidens() {
    on(
        "/en/timeline?span=all",
        tab -> {
          var told = tab.locator("[data-told]");
          var before = told.textContent();
          drag(tab, "svg[data-strip]", 0.5, 1);
          wait(tab, "from=");
          var middle = day(tab, "from");
          PlaywrightAssertions.assertThat(told).not().hasText(before);
          assertThat(shown(tab, "from")).isEqualTo(middle);
          assertThat(tab.locator("#live").textContent()).as("told to who hears").isNotBlank();
          tab.goBack();
          PlaywrightAssertions.assertThat(told).hasText(before);
        });
  }

  @Test
  void timeRunsFromRightToLeftUnderTheHandToo() {
    on(
        "/ar/timeline?span=all",
        tab -> {
          var first = shown(tab, "from");
          drag(tab, "svg[data-strip]", 0.999, 0.5);
          wait(tab, "from=");
          assertThat(day(tab, "from"))
              .as("the right edge is the beginning")
              .isBetween(first, first.plusDays(7));
        });
  }

  @Test
  void theWheelHeldWithControlDrawsNearer() {
    on(
        "/en/timeline?from=2024-01-01&to=2024-12-31",
        tab -> {
          turnWheel(tab, "svg[data-timeline]", -300);
          tab.waitForFunction("() => !location.search.includes('2024-12-31')");
          assertThat(day(tab, "to")).isBefore("2024-12-31");
          assertThat(day(tab, "from")).isAfter("2024-01-01");
        });
  }

  @Test
  void aDraggedTimelineMovesAndOpensNothing() {
    on(
        "/en/timeline?from=2024-01-01&to=2024-12-31",
        tab -> {
          drag(tab, "svg[data-timeline]", 0.3, 0.7);
          tab.waitForFunction("() => !location.search.includes('2024-12-31')");
          assertThat(day(tab, "from")).isBefore("2024-01-01");
          assertThat(tab.url()).contains("/timeline");
        });
  }

  @Test
  void keysGoFromSignToSignAndThroughTime() {
    on(
        "/en/timeline?from=2024-01-01&to=2024-12-31",
        tab -> {
          var signs = tab.locator("svg[data-timeline] a[data-sign]");
          assertThat(signs.count()).isGreaterThan(3);
          assertThat(tab.locator("svg[data-timeline] a[data-sign][tabindex='0']").count()).isOne();
          signs.first().focus();
          tab.keyboard().press("ArrowDown");
          assertThat(tab.evaluate("() => document.activeElement.getAttribute('aria-label')"))
              .isEqualTo(signs.nth(1).getAttribute("aria-label"));
          tab.keyboard().press("Shift+ArrowRight");
          wait(tab, "from=2024-07");
          assertThat(day(tab, "to")).isAfter("2025-01-01");
        });
  }

  @Test
  void theSliderMovesTheWindowAndNobodyLeavesHisPlace() {
    on(
        "/en/network?from=2024-01-01&to=2024-12-31",
        tab -> {
          var places = places(tab);
          var slider = tab.locator("input[data-slider]");
          slider.focus();
          tab.keyboard().press("Home");
          tab.waitForFunction("() => !location.search.includes('2024-12-31')");
          assertThat(day(tab, "from")).isBefore("2024-01-01");
          assertThat(places(tab)).isEqualTo(places);
          assertThat(tab.evaluate("() => document.activeElement.matches('input[data-slider]')"))
              .as("the hand keeps hold of the slider")
              .isEqualTo(true);
        });
  }

  private static Object places(Page tab) {
    return tab.evaluate(
        "() => [...document.querySelectorAll('.node > svg')].map(one => one.getAttribute('x') + one.getAttribute('y')).join()");
  }

  @Test
  void whatIsPickedIsToldBelow() {
    on(
        "/en/network",
        tab -> {
          tab.locator("a.node").first().focus();
          tab.keyboard().press("Enter");
          wait(tab, "pick=");
          assertThat(tab.locator("section.looked-at li").count()).isPositive();
        });
  }

  @Test
  void theMapMovesUnderTheHandAndDrawsNearer() {
    on(
        "/ar/map",
        tab -> {
          var view = tab.locator("svg[data-map]").getAttribute("data-view").split(",");
          drag(tab, "svg[data-map]", 0.6, 0.4);
          wait(tab, "view=");
          var moved = value(tab, "view").split(",");
          assertThat(Double.parseDouble(moved[1]))
              .as("a map is never mirrored: pulled to the left it shows more of the east")
              .isGreaterThan(Double.parseDouble(view[1]));
          turnWheel(tab, "svg[data-map]", -300);
          tab.waitForFunction(
              "view => !decodeURIComponent(location.search).includes(view)",
              String.join(",", moved));
          assertThat(Double.parseDouble(value(tab, "view").split(",")[2]))
              .isLessThan(Double.parseDouble(moved[2]));
        });
  }

  @Test
  void everythingIsThereWithoutAScript() {
    var plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (var context = desk.browser().newContext(plain)) {
      var tab = context.newPage();
      tab.navigate(desk.address() + "/en/timeline");
      assertThat(tab.locator("a.event-bar").count()).isPositive();
      tab.locator("a[data-key='nearer']").click();
      assertThat(tab.url()).contains("from=");
      tab.locator("a.event-bar").first().click();
      assertThat(tab.url()).contains("/event/");
      tab.navigate(desk.address() + "/ar/map");
      assertThat(tab.locator("svg[data-map] a").count()).isPositive();
      tab.navigate(desk.address() + "/ar/network");
      assertThat(tab.locator("a.node").count()).isPositive();
    }
  }
}
