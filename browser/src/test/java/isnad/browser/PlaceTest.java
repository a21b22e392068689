package isnad.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever looks something up, or corrects it, comes back to where he was. When this fails a reader
/// of a long comparison loses his place at every look.
class PlaceTest {
  private static final String MARK = "window.stayed = true";

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
    desk.on(path, 900, doing);
  }

  private static String mostTold(String language) {
    var found = new StringBuilder();
    on(
        "/" + language + "/events?order=told",
        tab -> found.append(tab.locator("ol.events > li > a").first().getAttribute("href")));
    return found.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void aCellOpensItsSourceAndEscapeComesBackToIt(String language) {
    on(
        mostTold(language),
        tab -> {
          tab.evaluate(MARK);
          var cell = tab.locator(".accounts-table td a[data-open]").nth(3);
          var asked = cell.getAttribute("href");
          cell.focus();
          tab.keyboard().press("Enter");
          tab.waitForURL(Pattern.compile("[?&]open="));
          assertThat(tab.locator(".beside .picked").first()).isVisible();
          assertThat(focused(tab)).hasAttribute("href", asked);
          tab.keyboard().press("Escape");
          assertThat(tab.locator(".beside")).hasCount(0);
          assertThat(focused(tab)).hasAttribute("href", asked);
          assertThat(tab.evaluate("window.stayed")).as("the page was not left").isEqualTo(true);
          tab.goBack();
          assertThat(tab.locator("h1")).isVisible();
        });
  }

  @Test
  void aMarkOfATextOpensItsRecordAndEscapeComesBackToIt() {
    on(
        "/en/source/04-marfa-convoy-ambush",
        tab -> {
          tab.keyboard().press("]");
          tab.keyboard().press("]");
          var mark = focused(tab);
          assertThat(mark).hasClass(Pattern.compile("m-(report|statement)"));
          var asked = mark.getAttribute("href");
          tab.keyboard().press("Enter");
          assertThat(tab.locator("#beside")).isVisible();
          tab.keyboard().press("Escape");
          assertThat(tab.locator("#beside")).hasCount(0);
          assertThat(focused(tab)).hasAttribute("href", asked);
        });
  }

  @Test
  void aCorrectedValueKeepsTheFocus() {
    on(
        mostTold("en"),
        tab -> {
          var cell = tab.locator(".accounts-table td:has(a.pencil)").first();
          var place = cell.getAttribute("id");
          cell.locator("a").first().focus();
          tab.keyboard().press("e");
          tab.locator(".inplace input[name=why]").fill("the text says so");
          tab.keyboard().press("Enter");
          assertThat(tab.locator("[data-toast]")).isVisible();
          assertThat(tab.locator("#" + place + " a:focus")).hasCount(1);
          tab.locator("[data-toast] form.undo button").click();
          assertThat(tab.locator("main:focus, main *:focus")).hasCount(1);
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"actors", "sources", "events", "search?q=%D9%85%D8%A7%D9%84%D9%8A"})
  void theKeysOfReadingGoThroughEveryList(String list) {
    on(
        "/ar/" + list,
        tab -> {
          tab.locator("main").focus();
          tab.keyboard().press("j");
          var first = focused(tab).getAttribute("href");
          tab.keyboard().press("j");
          assertThat(first).isNotBlank().isNotEqualTo(focused(tab).getAttribute("href"));
          tab.keyboard().press("k");
          assertThat(focused(tab)).hasAttribute("href", first);
        });
  }

  @Test
  void theNetworkGoesThroughTimeFromItsFirstLook() {
    on(
        "/en/network",
        tab -> {
          var slider = tab.locator("input[data-slider]");
          slider.focus();
          tab.keyboard().press("ArrowLeft");
          tab.waitForURL(Pattern.compile("from=.*to="));
          assertThat(slider).isFocused();
          assertThat(slider).hasAttribute("aria-valuetext", Pattern.compile("\\d{4}-.*\\d{4}-"));
        });
  }

  private static Locator focused(Page tab) {
    return tab.locator("*:focus");
  }
}
