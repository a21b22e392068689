package isnad.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import isnad.model.Span;
import org.junit.jupiter.api.Test;

/// Without these, spans in records drift behind the first emoji of a page.
class CodePointsTest {
  @Test
  void countsPairsOnce() {
    var text = "\uD83D\uDE00ab\uD83D\uDE00\uD83D\uDE00c";
    var points = new CodePoints(text);
    for (var i = 0; i <= text.length(); i++) {
      if (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))) {
        assertThat(points.of(i)).as("offset %d", i).isEqualTo(text.codePointCount(0, i));
      }
    }
    assertThat(points.of(new Span(2, 6))).isEqualTo(new Span(1, 4));
  }

  @Test
  void leavesTextWithoutPairsAsItIs() {
    assertThat(new CodePoints("مالي").of(new Span(1, 4))).isEqualTo(new Span(1, 4));
  }
}
