package isnad.read.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import isnad.model.Article;
import isnad.model.Metadata;
import isnad.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class HostilePagesTest {
  private static final BodyReader READER = BodyReader.from(TestPacks.packs());
  private static final List<String> OPENERS =
      List.of(
          "<div>",
          "<b>",
          "<b><p>",
          "<table>",
          "<table><tr><td>",
          "<a href=x>",
          "<li>",
          "<ul><li>",
          "<p>",
          "x<br><br>",
          "<font><i>",
          "<svg>",
          "<select><option>",
          "<!--",
          "<script>",
          "</p>",
          "<h1>x",
          "\u0640",
          "\u202E",
          "\u00AB",
          "\uFEFF",
          "\n",
          "\r\n",
          "x.\n",
          "x\n",
          "a. ",
          "<p>a b c d e f g h i.",
          "1 ",
          "1/",
          "by x\n",
          "<div class=comments>x ");

  private static Article read(String text, Source.Media media) {
    var article = READER.read(new Source("t", "t", "", media, text, Metadata.NONE));
    var end = 0;
    for (var passage : article.passages()) {
      assertThat(passage.span().start()).isGreaterThanOrEqualTo(end);
      end = passage.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    return article;
  }

  @Test
  void aHundredThousandOfEachOpenerAreReadInTime() {
    for (var opener : OPENERS) {
      var text = opener.repeat(100_000);
      for (var media : Source.Media.values()) {
        assertTimeout(Duration.ofSeconds(30), () -> read(text, media), opener + media);
      }
    }
  }

  @Test
  void deepLinkedDataIsReadInTime() {
    for (var opener :
        List.of("[", "{\"a\":", "\"", "\\", "{\"@type\":\"Article\",", "\"@type\":\"article\",")) {
      var html = "<script type='application/ld+json'>" + opener.repeat(100_000) + "</script><p>x";
      assertTimeout(Duration.ofSeconds(30), () -> read(html, Source.Media.HTML), opener);
    }
  }

  @Test
  void ofAPageBeyondTheLimitTheRestIsKeptAsOnePassage() {
    var text = "a b c d e f g h i j.\n".repeat(BodyReader.LONGEST / 20);
    var last = read(text, Source.Media.TEXT).passages().getLast();
    assertThat(last.rule()).isEqualTo("beyond-the-limit");
    assertThat(last.span().end()).isEqualTo(text.length());
  }

  @Test
  void textThatIsNoneIsReadToNothing() {
    for (var text : List.of("", " ", "\n", "\uFEFF", "\uD800", "<", "</", "&", "\0")) {
      for (var media : Source.Media.values()) {
        assertThat(read(text, media).metadata().title()).isNull();
      }
    }
  }

  @Test
  void everyBeginningOfARealPageIsRead() throws IOException {
    var folder = Path.of(System.getProperty("isnad.root", ".."), "..", "shared", "articles");
    Assumptions.assumeTrue(Files.isDirectory(folder));
    try (var files = Files.list(folder)) {
      for (var file : files.sorted().toList()) {
        var text = Files.readString(file);
        for (var end = 0; end < text.length(); end += 7) {
          read(text.substring(0, end), Source.Media.TEXT);
        }
      }
    }
  }
}
