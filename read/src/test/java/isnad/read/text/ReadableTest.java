package isnad.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import isnad.model.Metadata;
import isnad.model.Source;
import isnad.model.Span;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReadableTest {
  private static final List<String> PARTS =
      List.of(
          "<",
          ">",
          "</",
          "<!--",
          "-->",
          "<p>",
          "<b",
          " class=\"a>b\"",
          "<script>",
          "</script>",
          "&",
          "&#",
          "&#x",
          "&nbsp;",
          "&amp",
          ";",
          "\"",
          "'",
          "=",
          "\u0645\u0627\u0644\u064A",
          " ",
          "\n",
          "<br>",
          "<style>",
          "\uD83D",
          "&#1605;",
          "<![CDATA[",
          "<?",
          "x");

  private static Readable html(String text) {
    return Readable.of(source(text, Source.Media.HTML), new Span(0, text.length()));
  }

  private static Source source(String text, Source.Media media) {
    return new Source("t", "t", "", media, text, Metadata.NONE);
  }

  @Test
  void plainTextIsTakenAsItIsWithItsPlaceInTheSource() {
    var readable =
        Readable.of(source("\u0642\u0627\u0644 a <b>", Source.Media.TEXT), new Span(4, 9));
    assertThat(readable.text()).isEqualTo("a <b>");
    assertThat(readable.toSource(2, 5)).isEqualTo(new Span(6, 9));
  }

  @Test
  void tagsCommentsAndScriptsAreNotRead() {
    assertThat(
            html("a<b class=\"x>y\">b</b><!-- c --><script>if(1<2)</script>d<style>e</STYLE>f")
                .text())
        .isEqualTo("abdf");
  }

  @Test
  void blockTagsAndBreaksAreNewlinesAndWhiteSpaceIsOneSpace() {
    assertThat(
            html("<p>\u0645\u0627\u0644\u064A \n\t \u0627\u0644\u064A\u0648\u0645</p>\n <p>b<br/>c</p>")
                .text())
        .isEqualTo("\u0645\u0627\u0644\u064A \u0627\u0644\u064A\u0648\u0645\nb\nc");
  }

  @Test
  void entitiesAreReadNamedNumberedAndWithoutTheirSemicolon() {
    assertThat(html("&laquo;&#1605;&#x644;&raquo; A&ampB &copy2 &unknown; &#150; & &#;").text())
        .isEqualTo("\u00AB\u0645\u0644\u00BB A&B \u00A92 &unknown; \u2013 & &#;");
  }

  @Test
  void aWordInterruptedByMarkupLeadsBackToAllThatItCovers() {
    var text = "x <i>\u0645\u0627</i>&#1604;\u064A y";
    var readable = html(text);
    assertThat(readable.text()).isEqualTo("x \u0645\u0627\u0644\u064A y");
    var span = readable.toSource(2, 6);
    assertThat(text.substring(span.start(), span.end())).isEqualTo("\u0645\u0627</i>&#1604;\u064A");
  }

  @Test
  void anyMixOfPiecesIsReadAndEveryCharacterLeadsBackInOrder() {
    var random = new Random(7);
    for (var round = 0; round < 3_000; round++) {
      var text = new StringBuilder();
      for (var i = random.nextInt(12); i >= 0; i--) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      var from = random.nextInt(text.length() + 1);
      var span = new Span(from, from + random.nextInt(text.length() - from + 1));
      var readable = Readable.of(source(text.toString(), Source.Media.HTML), span);
      var last = span.start();
      for (var i = 0; i < readable.text().length(); i++) {
        var at = readable.toSource(i, i + 1);
        assertThat(span.covers(at)).as("%s %s", text, span).isTrue();
        assertThat(at.start()).as("%s %s", text, span).isGreaterThanOrEqualTo(last);
        last = at.start();
      }
    }
  }

  @Test
  void aHundredThousandOfEachOpenerTakeLinearTime() {
    for (var part : PARTS) {
      assertTimeout(Duration.ofSeconds(3), () -> html(part.repeat(100_000)), part);
    }
  }
}
