package isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import isnad.model.Source;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/// Without these, other people's collections of articles are misread or refused.
class ArticleLineTest {
  @Test
  void takesWhatTheLineKnows() throws IOException {
    var line =
        ArticleLine.parse(
            """
            {"id": 7, "text": "خبر", "outlet": "النهار", "published": "2024-07-25T10:00:00Z",
             "more": {"x": [1]}, "author": null}\
            """);
    assertThat(line.id()).isEqualTo("7");
    assertThat(line.media()).isEqualTo(Source.Media.TEXT);
    assertThat(line.text()).isEqualTo("خبر");
    assertThat(line.given().outlet()).isEqualTo("النهار");
    assertThat(line.given().published()).isEqualTo(LocalDate.of(2024, 7, 25));
    assertThat(line.given().author()).isNull();
    assertThat(line.fault()).isNull();
  }

  @Test
  void readsOnWithoutADateThatIsNone() throws IOException {
    var line = ArticleLine.parse("{\"html\":\"<p>خبر</p>\",\"published\":\"yesterday, at noon\"}");
    assertThat(line.media()).isEqualTo(Source.Media.HTML);
    assertThat(line.given().published()).isNull();
    assertThat(line.fault()).contains("published");
  }

  @Test
  void mendsHalvesOfPairs() throws IOException {
    assertThat(ArticleLine.parse("{\"text\":\"a\\ud83d\"}").text()).isEqualTo("a\uFFFD");
    assertThat(ArticleLine.parse("{\"text\":\"\\ud83d\\ude00\"}").text()).isEqualTo("\uD83D\uDE00");
  }

  @Test
  void saysWhatIsWrong() {
    assertThatThrownBy(() -> ArticleLine.parse("{\"id\":\"x\"}")).hasMessageContaining("neither");
    assertThatThrownBy(() -> ArticleLine.parse("[1]")).hasMessageContaining("no JSON object");
    assertThatThrownBy(() -> ArticleLine.parse("{\"text\":\"a\"} {}"))
        .hasMessageContaining("follows");
    assertThatThrownBy(() -> ArticleLine.parse("{\"text\":[1]}")).hasMessageContaining("\"text\"");
    assertThatThrownBy(() -> ArticleLine.parse("{\"text\":\"a")).hasMessageContaining("not JSON");
  }
}
