package isnad.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Media;
import isnad.app.web.Pages;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands round every page. On a telephone its entries are behind one button, which needs no
/// script: when this fails, half of the desk cannot be reached there.
class ShellTest {
  private static final int ONE_LINE = 70;

  private static SampleDesk desk;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    desk = new SampleDesk();
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"en, true", "en, false", "ar, true", "ar, false"})
  void onATelephoneTheKeyboardReachesEveryEntry(String language, boolean script) {
    var narrow =
        new Browser.NewContextOptions().setViewportSize(390, 800).setJavaScriptEnabled(script);
    try (var context = desk.browser().newContext(narrow)) {
      var tab = context.newPage();
      tab.navigate(desk.address() + "/" + language + "/events");
      assertThat(tab.locator("header.top").boundingBox().height).isLessThan(ONE_LINE);
      var entries = tab.locator("header.top nav a");
      PlaywrightAssertions.assertThat(entries.first()).isHidden();
      tab.locator("header.top .menu").focus();
      tab.keyboard().press("Enter");
      for (var name : Pages.MAIN) {
        tab.keyboard().press("Tab");
        var here = tab.locator("header.top nav a:focus");
        PlaywrightAssertions.assertThat(here).isVisible();
        assertThat(here.getAttribute("href")).isEqualTo("/" + language + "/" + name);
        assertThat(here.boundingBox().height).as("room for a finger").isGreaterThan(24);
      }
      tab.keyboard().press("Enter");
      tab.waitForURL("**/" + language + "/help");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theOpenMenuIsMirroredAndCanBeUsedByEverybody(String language) {
    var narrow = new Browser.NewContextOptions().setViewportSize(390, 800);
    try (var context = desk.browser().newContext(narrow)) {
      var tab = context.newPage();
      tab.navigate(desk.address() + "/" + language + "/events");
      tab.locator("header.top .menu").click();
      var first = tab.locator("header.top nav a").first();
      assertThat(middle(tab, "header.top nav a:nth-child(1)") < 195)
          .isEqualTo(language.equals("en"));
      PlaywrightAssertions.assertThat(first).isVisible();
      assertThat(tab.evaluate("() => document.documentElement.scrollWidth - innerWidth"))
          .isEqualTo(0);
      EveryPageTest.accessible(tab, "the open menu");
      tab.keyboard().press("Escape");
      PlaywrightAssertions.assertThat(first).isHidden();
    }
  }

  private static double middle(Page tab, String element) {
    var box = tab.locator(element).boundingBox();
    return box.x + box.width / 2;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void onADeskAllEntriesStandInOneLine(String language) {
    var wide = new Browser.NewContextOptions().setViewportSize(1280, 800);
    try (var context = desk.browser().newContext(wide)) {
      var tab = context.newPage();
      tab.navigate(desk.address() + "/" + language);
      assertThat(tab.locator("header.top").boundingBox().height).isLessThan(ONE_LINE);
      PlaywrightAssertions.assertThat(tab.locator("header.top nav a").last()).isVisible();
      PlaywrightAssertions.assertThat(tab.locator("header.top .menu")).isHidden();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar", "en/timeline", "ar/timeline"})
  void whatOnlyAScreenCanDoIsNotPrinted(String path) {
    try (var context = desk.browser().newContext()) {
      var tab = context.newPage();
      tab.navigate(desk.address() + "/" + path);
      tab.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      for (var tool : tab.locator(".find, .by-keys, a[data-here]:not([data-sign])").all()) {
        PlaywrightAssertions.assertThat(tool).isHidden();
      }
      PlaywrightAssertions.assertThat(tab.locator("h1")).isVisible();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void onATelephoneAShortAccountIsAShortCard(String language) {
    var narrow = new Browser.NewContextOptions().setViewportSize(390, 800);
    try (var context = desk.browser().newContext(narrow)) {
      var tab = context.newPage();
      tab.navigate(desk.address() + "/" + language + "/events?order=told");
      tab.locator("ol.events a").first().click();
      var cards = tab.locator(".card");
      PlaywrightAssertions.assertThat(cards.first()).isVisible();
      var heights = cards.all().stream().map(card -> card.boundingBox().height).distinct();
      assertThat(heights.count()).isGreaterThan(1);
    }
  }
}
