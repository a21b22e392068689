package isnad.app.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Without these an overview may show others than the newest, or other ones each time.
class FirstTest {
  private static final List<String> WORDS = List.of("to", "of", "three", "", "one", "two", "seven");

  @Test
  void theLargestComeFirstAndOfTwoAlikeTheOneBefore() {
    assertThat(First.largest(WORDS, String::length, 4))
        .containsExactly("three", "seven", "one", "two");
  }

  @Test
  void whatHasNoKeyIsNone() {
    assertThat(First.largest(WORDS, word -> word.isEmpty() ? null : -word.length(), 9))
        .containsExactly("to", "of", "one", "two", "three", "seven");
  }
}
