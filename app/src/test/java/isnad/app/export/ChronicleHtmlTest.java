package isnad.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.app.HandMade;
import isnad.app.words.Language;
import java.io.IOException;
import java.io.StringWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The page may be mailed, printed and opened anywhere: nothing in it may run, fetch or lead
/// nowhere.
class ChronicleHtmlTest {
  private static String markup(Language language) throws IOException {
    var out = new StringWriter();
    new ChronicleHtml(language, true).write(HandMade.readCase(), out);
    return out.toString();
  }

  private static Document page(Language language) throws IOException {
    return Jsoup.parse(markup(language));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyLinkInsideThePageLeadsSomewhere(Language language) throws IOException {
    var page = page(language);
    var links = page.select("a[href^=#]");
    assertThat(links).hasSizeGreaterThan(20);
    assertThat(links)
        .allSatisfy(link ->
            assertThat(page.getElementById(link.attr("href").substring(1)))
                .as(link.outerHtml())
                .isNotNull());
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void aValueLeadsToItsSentenceAndBack() throws IOException {
    var page = page(Language.EN);
    var figure = page.expectFirst("dd .value:contains(84 killed) sup a");
    var quote = page.expectFirst(figure.attr("href").replace("#", "[id=") + "]");
    assertThat(quote.text()).isEqualTo(HandMade.BATTLE_AGAIN);
    var back = page.expectFirst("[id=" + quote.id() + "] + a.back");
    var account = page.expectFirst(back.attr("href").replace("#", "[id=") + "]");
    assertThat(account.expectFirst("blockquote").text()).isEqualTo(HandMade.BATTLE_AGAIN);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void nothingOfASourceRuns(Language language) throws IOException {
    var page = page(language);
    assertThat(page.select("script, img, iframe, object, b, link, form")).isEmpty();
    assertThat(page.select("[src], [onclick], [style]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(address -> address.startsWith("#") || address.startsWith("https://example.org/"));
    assertThat(page.select("style").html()).doesNotContain("url(").doesNotContain("@import");
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'");
  }

  @Test
  void marksOfDirectionInSourcesAreShownAndNotObeyed() throws IOException {
    assertThat(markup(Language.AR)).doesNotContain("\u202E");
    assertThat(page(Language.AR).select(".ctl").eachText()).contains("RLO", "PDF");
  }

  @Test
  void bothSidesOfADisputeShowTheirWords() throws IOException {
    var versions = page(Language.EN).select("table.versions tr");
    assertThat(versions).hasSize(2);
    assertThat(versions.select("th").eachText()).containsExactly("up to 50", "84");
    assertThat(versions.select("q mark").eachText())
        .containsExactly("\u0645\u0627 \u064A\u0635\u0644 \u0625\u0644\u0649 50", "84");
    assertThat(versions.get(1).select(".chain").text()).endsWith("CSP-DPA");
  }

  @Test
  void eachShellHasItsDirectionAndEachQuoteItsOwn() throws IOException {
    assertThat(page(Language.AR).select("html").attr("dir")).isEqualTo("rtl");
    var english = page(Language.EN);
    assertThat(english.select("html").attr("dir")).isEqualTo("ltr");
    assertThat(english.select("blockquote, q").eachAttr("dir")).containsOnly("rtl");
    assertThat(english.select("blockquote, q").eachAttr("lang")).containsOnly("ar");
  }

  /// Physical directions would not mirror.
  @Test
  void theStyleIsLogical() throws IOException {
    var style = page(Language.AR).select("style").html();
    assertThat(style)
        .doesNotContainPattern("(margin|padding|border)-(left|right|top|bottom)")
        .doesNotContainPattern("text-align:\\s*(left|right)")
        .doesNotContainPattern("(?<![-\\w])(left|right|top|bottom|width|height):");
  }
}
